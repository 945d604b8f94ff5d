/** Parts of regular expressions for texts in any language. */

/** Letters of scripts that are written without spaces between words. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** A letter of a script with spaces between words. */
export const SPACED_LETTER = `(?![${UNSPACED}])\\p{L}`;

const ENDS_SPACED = new RegExp(`(?:${SPACED_LETTER}|\\d)$`, 'u');
const STARTS_SPACED = new RegExp(`^(?:${SPACED_LETTER}|\\d)`, 'u');

export const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A word, not inside a longer word of a script with spaces. */
export function bounded(word: string): string {
	const start = STARTS_SPACED.test(word) ? `(?<!${SPACED_LETTER}|\\d)` : '';
	const end = ENDS_SPACED.test(word) ? `(?!${SPACED_LETTER}|\\d)` : '';
	return `${start}${escaped(word)}${end}`;
}

/** Whether a text has a word, in any case. “consolidated” does not have the word “solid”. */
export const hasWord = (text: string, word: string): boolean =>
	new RegExp(bounded(word), 'iu').test(text);

/** One of the words, the longest that fits. Matches nothing for an empty list. */
export const oneOf = (words: Iterable<string>): string => {
	const list = [...words].filter(Boolean).sort((a, b) => b.length - a.length);
	return list.length === 0 ? '(?!)' : `(?:${list.map(escaped).join('|')})`;
};

/** A word, and the word as a sentence begins with it. */
export const withCapital = (word: string, language: string): string[] => {
	const [first = '', ...rest] = word;
	return [...new Set([word, first.toLocaleUpperCase(language) + rest.join('')])];
};

/** A part of a pattern for a text: its spaces may be of any width, and may be non-breaking. */
export const spaced = (text: string) =>
	escaped(text).replaceAll(/\s+/g, String.raw`[ \u00a0\u202f]`);

/** The text with full-width digits, letters and marks as half-width ones, at the same positions. */
export const halfWidth = (text: string) =>
	text.replaceAll(/[０-９Ａ-Ｚａ-ｚ．，％]/g, (character) =>
		String.fromCharCode(character.charCodeAt(0) - 0xfee0)
	);
