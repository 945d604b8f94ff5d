/** The language of quotations that name no other one: the source article's. */
export const ENGLISH = 'en';

/** A part of a text, and its language if that is not the page’s. */
export interface Piece {
	text: string;
	language?: 'en' | 'ja' | 'zh';
}

/** Kana, Chinese characters, and East Asian punctuation and wide forms. */
const EAST_ASIAN = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+/;

/**
 * Splits a text where its language changes. Screen readers and fonts need the language of each piece. Latin
 * words inside a Japanese text are Japanese; a text without an East Asian character is English.
 * @param page Language of the page.
 */
export function piecesOf(text: string, page = ENGLISH): Piece[] {
	if (page === 'ja') {
		const isEnglish = /\p{L}/u.test(text) && !EAST_ASIAN.test(text);
		return [isEnglish ? { text, language: ENGLISH } : { text }];
	}
	return text
		.split(new RegExp(`(${EAST_ASIAN.source})`))
		.map((piece, index, pieces): Piece => {
			// `split` puts the matches of a group at odd indexes.
			if (index % 2 === 0) return { text: piece };
			const isChinese = /Chinese( word)?\s$/.test(pieces[index - 1] ?? '');
			return { text: piece, language: isChinese ? 'zh' : 'ja' };
		})
		.filter((piece) => piece.text !== '');
}
