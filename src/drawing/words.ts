/** The parts of a text that stay on one line: words between spaces, and phrases between `BREAK`s. */
import { BREAK } from '#rules/writing.ts';

/** A word or a phrase, and what separates it from the one before on the same line: a space, or nothing. */
interface Word {
	word: string;
	gap: '' | ' ';
}

const SEPARATOR = new RegExp(`([ ${BREAK}])`);

/** Characters as wide as high: kana, Chinese characters, and the punctuation between them. */
const FULL_WIDTH = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/** Splits a line of text where it may break. */
export function wordsOf(text: string): Word[] {
	const [first = '', ...rest] = text.split(SEPARATOR);
	const words: Word[] = [{ word: first, gap: '' }];
	for (let index = 0; index < rest.length; index += 2)
		words.push({ word: rest[index + 1] ?? '', gap: rest[index] === ' ' ? ' ' : '' });
	return words;
}

/** Joins lines into one, with a space between words and none between phrases. The line may break there. */
export const oneLine = (lines: string[]): string =>
	lines.reduce((text, line) => {
		const around = (text.at(-1) ?? '') + (line[0] ?? '');
		return text + (FULL_WIDTH.test(around) ? BREAK : ' ') + line;
	});

/** A text as it is drawn, without marks of possible breaks. */
export const withoutBreaks = (text: string): string => text.replaceAll(BREAK, '');
