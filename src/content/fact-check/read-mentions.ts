import type { Mention } from './mention.ts';
import { readDates } from './read-dates.ts';
import { nameReader, readQuotations } from './read-names.ts';
import { readNumbers } from './read-numbers.ts';

/** The same text without what is read already; places stay where they are. */
function without(text: string, mentions: Mention[]): string {
	return mentions.reduce(
		(rest, { at, text: { length } }) =>
			rest.slice(0, at) + '_'.repeat(length) + rest.slice(at + length),
		text
	);
}

/**
 * Everything in a text that somebody could check, in no order. A date is no number, and neither is a name.
 * @param isOrdinary Whether a word that begins a sentence is no name.
 */
export function readMentions(text: string, isOrdinary: (word: string) => boolean): Mention[] {
	const dates = readDates(text);
	const undated = without(text, dates);
	const numbers = readNumbers(undated);
	const names = nameReader(isOrdinary)(without(undated, numbers));
	return [...dates, ...numbers, ...names, ...readQuotations(text)];
}
