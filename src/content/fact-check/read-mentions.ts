import type { Mention } from './mention.ts';
import { readDates } from './read-dates.ts';
import { nameReader, readQuotations } from './read-names.ts';
import { readNumbers } from './read-numbers.ts';

/** Replaces mentions by as many underscores, so that the positions of others stay the same. */
function blankOut(text: string, mentions: Mention[]): string {
	return mentions.reduce(
		(rest, { at, text: { length } }) =>
			rest.slice(0, at) + '_'.repeat(length) + rest.slice(at + length),
		text
	);
}

/**
 * Finds every number, date, name and quotation of a text, sorted by kind. A date is not also a
 * number, and a number is not also a name.
 * @param isCommonWord Whether a word, in lower case, is not a name. Called with the first word of a sentence.
 */
export function readMentions(text: string, isCommonWord: (word: string) => boolean): Mention[] {
	const dates = readDates(text);
	const withoutDates = blankOut(text, dates);
	const numbers = readNumbers(withoutDates);
	const names = nameReader(isCommonWord)(blankOut(withoutDates, numbers));
	return [...dates, ...numbers, ...names, ...readQuotations(text)];
}
