/**
 * The element that contains everything an iframe's page shows.
 * @throws {Error} when something has removed it from the page.
 */
export function frameContent(): HTMLElement {
	const content = document.querySelector<HTMLElement>('[data-frame]');
	if (!content) throw new Error('The page has no [data-frame] element.');
	return content;
}
