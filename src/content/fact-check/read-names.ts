/** Finds proper names: runs of words that begin with a capital, and codes like “PAC-3” and “2+2”. */
import type { NameMention, Quotation, MentionReader } from './mention.ts';

/** A word with a capital, an initial with its period, or a code. The possessive ’s is not part of it. */
const WORD = String.raw`(?:\d\+\d|\p{Lu}\.|\p{Lu}(?:(?!['’]s\b)[\p{L}\d&'’-])*[\p{L}\d]|\p{Lu})`;
const RUN = new RegExp(String.raw`(?<![\p{L}\d])${WORD}(?:[ \u00a0]${WORD})*(?![\p{L}\d])`, 'gu');

/** The position before the first word of a sentence, of a clause after a colon, of a quotation or of a list item. */
const SENTENCE_START = /(?<=^|[.!?:;]["”’]?\s+|[“"(]|\n\s*)/y;

function startsSentence(text: string, at: number): boolean {
	SENTENCE_START.lastIndex = at;
	return SENTENCE_START.test(text);
}

/** A code, like “PAC-3”, “AI” or “McD”, is a name also at the start of a sentence. */
const CODE = /\d|^\p{Lu}{2}|\p{Ll}\p{Lu}/u;

/**
 * Returns a reader of names.
 * @param isCommonWord Whether a word, in lower case, is not a name. At the start of a sentence such a word is skipped.
 */
export const nameReader =
	(isCommonWord: (word: string) => boolean): MentionReader<NameMention> =>
	(text) =>
		[...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
			const first = run.split(/[ \u00a0]/, 1)[0] ?? '';
			const isFirst =
				startsSentence(text, index) && !CODE.test(first) && isCommonWord(first.toLowerCase());
			const name = isFirst ? run.slice(first.length + 1) : run;
			const at = index + run.length - name.length;
			return name === '' ? [] : [{ kind: 'name' as const, text: name, at }];
		});

/** Finds the text between quotation marks, without the marks and without a comma or point at its end. */
export const readQuotations: MentionReader<Quotation> = (text) =>
	[...text.matchAll(/“([^”]+)”/g)].map(({ 1: words = '', index }) => ({
		kind: 'quotation',
		text: words.replace(/[.,]$/, ''),
		at: index + 1
	}));
