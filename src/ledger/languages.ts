/** A piece of a text, and its language where that is not English. */
export interface Piece {
	text: string;
	language?: 'ja' | 'zh';
}

/** Kana, Chinese characters, and the marks and wide forms that stand among them. */
const EAST_ASIAN = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+/;

/** Parts a text where its language changes, so that a page can mark it: for voices, and for the shapes of characters. */
export function piecesOf(text: string): Piece[] {
	return text
		.split(new RegExp(`(${EAST_ASIAN.source})`))
		.map((piece, place, pieces): Piece => {
			if (place % 2 === 0) return { text: piece };
			const saidToBeChinese = /Chinese( word)?\s$/.test(pieces[place - 1] ?? '');
			return { text: piece, language: saidToBeChinese ? 'zh' : 'ja' };
		})
		.filter((piece) => piece.text !== '');
}
