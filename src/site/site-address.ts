/**
 * Where the story is published. Its pages work in any folder and so never need to know; cards in
 * chats, embeds and search engines want whole addresses, and only the one who publishes can say
 * them: `SITE_URL`, the address of the story's first page, read at build. For the server only.
 */
import { building } from '$app/environment';

let said = false;

function sayOnce(): void {
	if (said || !building) return;
	said = true;
	console.warn(
		'SITE_URL is not set: links to this build will show no card in chats. It is good for reading ' +
			'here; to publish, build with SITE_URL=https://… (the address of the first page).'
	);
}

function siteAddress(): URL | undefined {
	const address = process.env.SITE_URL?.trim();
	if (!address) {
		sayOnce();
		return undefined;
	}
	if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
		throw new Error(
			`SITE_URL is “${address}”, which is no web address: write the whole address of the first page, as in https://example.org/four-meetings/`
		);
	}
	// Without the slash at its end, the last folder would count as a page and fall away.
	return new URL(address.replace(/\/*$/, '/'));
}

/**
 * The whole address of something on this site; none when the build was not told where that is.
 * @param path From the story's first page, as in `/cards/tokyo.png`.
 */
export function absolute(path: string): string | undefined {
	const site = siteAddress();
	return site && new URL(path.replace(/^\//, ''), site).href;
}

/**
 * The site's folder on its host, with slashes at both ends; the host's top where the build was not
 * told. Only a page that is shown at any address asks: every other goes by where it is.
 */
export function homePath(): string {
	return siteAddress()?.pathname ?? '/';
}
