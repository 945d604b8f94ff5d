/** Finds proper names: runs of words that begin with a capital, and codes like “PAC-3” and “2+2”. */
import type { NameMention, Quotation, Reader } from './mention.ts';

/** A word with a capital, initials with their point, a code. The possessive is no part of it. */
const WORD = String.raw`(?:\d\+\d|\p{Lu}\.|\p{Lu}(?:(?!['’]s\b)[\p{L}\d&'’-])*[\p{L}\d]|\p{Lu})`;
const RUN = new RegExp(String.raw`(?<![\p{L}\d])${WORD}(?:[ \u00a0]${WORD})*(?![\p{L}\d])`, 'gu');

/** What stands before the first word of a sentence, a clause after a colon, a quotation, a list's entry. */
const SENTENCE_START = /(?<=^|[.!?:;]["”’]?\s+|[“"(]|\n\s*)/y;

function opensSentence(text: string, at: number): boolean {
	SENTENCE_START.lastIndex = at;
	return SENTENCE_START.test(text);
}

/** A code is a name wherever it stands. */
const CODE = /\d|^\p{Lu}{2}|\p{Ll}\p{Lu}/u;

/**
 * @param isOrdinary Whether a word, in small letters, is no name: it then needs no evidence where it begins a sentence.
 */
export const nameReader =
	(isOrdinary: (word: string) => boolean): Reader<NameMention> =>
	(text) =>
		[...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
			const first = run.split(/[ \u00a0]/, 1)[0] ?? '';
			const opens =
				opensSentence(text, index) && !CODE.test(first) && isOrdinary(first.toLowerCase());
			const name = opens ? run.slice(first.length + 1) : run;
			const at = index + run.length - name.length;
			return name === '' ? [] : [{ kind: 'name' as const, text: name, at }];
		});

/** What stands between quotation marks, without the marks and the comma or point before the last. */
export const readQuotations: Reader<Quotation> = (text) =>
	[...text.matchAll(/“([^”]+)”/g)].map(({ 1: words = '', index }) => ({
		kind: 'quotation',
		text: words.replace(/[.,]$/, ''),
		at: index + 1
	}));
