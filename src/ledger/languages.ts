/** A part of a text, and its language if that is not English. */
export interface Piece {
	text: string;
	language?: 'ja' | 'zh';
}

/** Kana, Chinese characters, and East Asian punctuation and wide forms. */
const EAST_ASIAN = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+/;

/** Splits a text where its language changes. Screen readers and fonts need the language of each piece. */
export function piecesOf(text: string): Piece[] {
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
