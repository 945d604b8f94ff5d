/**
 * Opens the `<details>` that contains a link's target, before the browser follows the link. Browsers
 * do it themselves since 2025 (Chromium since 2021); older ones do not scroll to a closed target.
 */
export function reveal(hash: string): void {
	document.getElementById(hash.slice(1))?.closest('details')?.setAttribute('open', '');
}

/** Returns the hash of a link's address. SVG links have no `hash` property. */
export const hashOf = (link: Element): string =>
	/#.*/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
