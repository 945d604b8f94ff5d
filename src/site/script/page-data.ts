/** The data for a page's script: JSON inside the page, which saves a request. */

/** Id of the element with the JSON. */
export const PAGE_DATA = 'page-data';

/**
 * Reads the data for the page's script.
 * @throws {Error} when the element is missing, as when an extension has removed it.
 */
export function pageData(): unknown {
	const json = document.getElementById(PAGE_DATA)?.textContent;
	if (!json) throw new Error(`The page has no element #${PAGE_DATA} with data for its script.`);
	return JSON.parse(json);
}
