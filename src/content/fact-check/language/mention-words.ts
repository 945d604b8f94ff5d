/** The words that the fact check needs to read an edition, beyond the names of months and scales in `Intl`. */
import type { AttributionWords } from '../attribution.ts';
import type { Unit } from '../mention.ts';

/** Words that make a number a limit: “more than 4”, 4超. */
export interface BoundWords {
	before?: readonly string[];
	after?: readonly string[];
}

/** The words of one language. Each list has every spelling. */
export interface MentionWords {
	/** Words after a number, by unit. */
	units: Readonly<Record<Unit, readonly string[]>>;
	bounds: Readonly<Record<'more' | 'less', BoundWords>>;
	/** Words and marks between two numbers that share a unit: “to”, 〜. */
	joiners: readonly string[];
	/** A fiscal year, with `{year}` for its digits. */
	fiscalYear: string;
	/** A time of the day, with `{hour}` and `{minute}`. Empty if it is written with a colon only. */
	clock: string;
	/** Short names of the days of the week in running text, from Sunday; empty if `Intl` has them. */
	weekdays: readonly string[];
	/** Words after a day's number that make it a length of time: 9日間. */
	lengthOfDays: readonly string[];
	/** Words after a number that begin with the word for a unit, but are none: 10分の1. */
	notUnits: readonly string[];
	/** The outer quotation marks, in pairs. */
	quotationMarks: readonly (readonly [open: string, close: string])[];
	/** Numbers written as words, with their values. “One” and “two” are often no numbers: leave them out. */
	numberWords: ReadonlyMap<string, number>;
	attribution: AttributionWords;
}
