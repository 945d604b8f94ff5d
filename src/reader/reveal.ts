/**
 * Opens the disclosure that a link leads into, before the link is followed. Browsers do it
 * themselves since 2025 (Chromium since 2021); without this, older ones go nowhere.
 */
export function reveal(hash: string): void {
	document.getElementById(hash.slice(1))?.closest('details')?.setAttribute('open', '');
}

/** The part of a link's address from its # on; links in drawings do not say it themselves. */
export const hashOf = (link: Element): string =>
	/#.*/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
