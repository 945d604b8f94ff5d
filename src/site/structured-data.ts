import type { Thing, WithContext } from 'schema-dts';

/** What a page is about, for search engines: an element for its head, or nothing. */
export function structuredData(thing: WithContext<Thing> | undefined): string {
	if (!thing) return '';
	// No text inside may end the element.
	const json = JSON.stringify(thing).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}</script>`;
}
