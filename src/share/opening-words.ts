/** Chats and search engines show about this many letters of a description. */
const LONGEST = 200;

const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': '’'
};

/** The words of some HTML, as plain text. */
function plainText(html: string): string {
	return html
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/**
 * How a step's words begin: whole sentences of its first paragraph, as many as a description holds,
 * one at least.
 * @param html The step's words as HTML.
 */
export function openingWords(html: string): string {
	const paragraph = plainText(html.slice(0, html.indexOf('</p>')));
	// A point after a single capital is an initial, not an end.
	const sentences = paragraph.split(/(?<=(?<!\b\p{Lu})[.?!]”?) (?=[\p{Lu}“])/u);
	// Stops at the first that is too long: what follows it would lean on words that are not there.
	const ends = sentences.map((_, index) => sentences.slice(0, index + 1).join(' '));
	return ends.findLast((words) => words.length <= LONGEST) ?? ends[0] ?? '';
}
