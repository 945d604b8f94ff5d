/**
 * The address of the published site: the environment variable `SITE_URL`, read at build, is the address
 * of the story's first page. Pages use relative addresses and work in any folder. Only cards in chats,
 * embeds and search engines need absolute addresses. For the server only.
 */
import { building } from '$app/environment';

let hasWarned = false;

function warnOnce(): void {
	if (hasWarned || !building) return;
	hasWarned = true;
	console.warn(
		'SITE_URL is not set: links to this build show no card in chats. To publish the site, build with ' +
			'SITE_URL=https://… (the address of the first page).'
	);
}

function siteAddress(): URL | undefined {
	const address = process.env.SITE_URL?.trim();
	if (!address) {
		warnOnce();
		return undefined;
	}
	if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
		throw new Error(
			`SITE_URL is “${address}”, which is not a web address: set the absolute address of the first page, as in https://example.org/four-meetings/`
		);
	}
	// A relative address would replace the last folder if the slash after it were missing.
	return new URL(address.replace(/\/*$/, '/'));
}

/**
 * The absolute address of a path; undefined, with one warning, when `SITE_URL` is not set.
 * @param path From the story's first page, as in `/cards/tokyo.png`.
 * @throws {Error} when `SITE_URL` is not a web address.
 */
export function absoluteAddress(path: string): string | undefined {
	const site = siteAddress();
	return site && new URL(path.replace(/^\//, ''), site).href;
}

/**
 * The site's folder on its host, with slashes at both ends; `/` when `SITE_URL` is not set. Only the
 * 404 page needs it: hosts show that page at any depth, so it cannot use relative addresses.
 * @throws {Error} when `SITE_URL` is not a web address.
 */
export function homePath(): string {
	return siteAddress()?.pathname ?? '/';
}
