/** The disclosure that a link has opened, until the reader goes back. */
let opened: HTMLDetailsElement | undefined;

const disclosureOf = (hash: string) => document.getElementById(hash.slice(1))?.closest('details');

/**
 * Opens the disclosure that a link leads into, before the link is followed. Browsers do it
 * themselves since 2025 (Chromium since 2021); without this, older ones go nowhere.
 */
export function reveal(hash: string): void {
	const disclosure = disclosureOf(hash);
	if (!disclosure || disclosure.open) return;
	disclosure.open = true;
	opened = disclosure;
}

/** Closes what a link has opened, once the address no longer leads into it: the page is as before the link. */
export function conceal(): void {
	if (!opened || disclosureOf(location.hash) === opened) return;
	opened.open = false;
	opened = undefined;
}

/** The part of a link's address from its # on; links in drawings do not say it themselves. */
export const hashOf = (link: Element): string =>
	/#.*/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
