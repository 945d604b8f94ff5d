/** Data that a page hands to its script: JSON in the page itself, so that it comes with the words. */

/** Id of the element that holds it. */
export const PAGE_DATA = 'page-data';

/**
 * What the page holds for its script.
 * @throws {Error} when something took it out of the page.
 */
export function pageData(): unknown {
	const json = document.getElementById(PAGE_DATA)?.textContent;
	if (!json) throw new Error(`The page has lost its #${PAGE_DATA}.`);
	return JSON.parse(json);
}
