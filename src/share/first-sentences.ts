import { widthInLetters } from '#rules/writing.ts';

/** Letters of a description that chats and search engines show, about. */
const MAX_WIDTH = 200;

const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': '’'
};

/**
 * The end of a sentence: in scripts with spaces the space after its mark, else the mark. A period after a single
 * capital ends an initial.
 */
const END = /(?<=(?<!\b\p{Lu})[.?!]”? )(?=[\p{Lu}“])|(?<=[。？！])(?![」』）])/u;

/** The text content of HTML, with white space collapsed. */
function textContent(html: string): string {
	return html
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/**
 * The first sentences of a step: whole sentences of its first paragraph, up to 200 letters wide, but at
 * least one sentence.
 * @param html The step's words as HTML.
 */
export function firstSentences(html: string): string {
	const paragraph = textContent(html.slice(0, html.indexOf('</p>')));
	const sentences = paragraph.split(END);
	// Stops at a sentence that is too long: later ones may refer to it.
	const beginnings = sentences.map((_, index) =>
		sentences
			.slice(0, index + 1)
			.join('')
			.trim()
	);
	return beginnings.findLast((words) => widthInLetters(words) <= MAX_WIDTH) ?? beginnings[0] ?? '';
}
