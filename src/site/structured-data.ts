import type { Thing, WithContext } from 'schema-dts';

/**
 * The element of a page's structured data, for search engines.
 * @param thing In the vocabulary of schema.org; undefined gives an empty string.
 */
export function structuredData(thing: WithContext<Thing> | undefined): string {
	if (!thing) return '';
	// `</script>` in a text would close the element.
	const json = JSON.stringify(thing).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}</script>`;
}
