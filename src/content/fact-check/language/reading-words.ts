/** The words of a language that the checks need to read its texts, beyond the ones of `Intl`. */
import * as v from 'valibot';
import { parse } from 'yaml';
import { RecordParser } from '../../load/record-parser.ts';
import { StoryError } from '../../mistake.ts';
import { UNITS } from '../mention.ts';

const FOLDER = 'src/language/reading';

const Words = v.array(v.pipe(v.string(), v.nonEmpty()));

/** Words that make a number a limit: “more than 4”, 4超. */
const Bound = v.strictObject({
	before: v.optional(Words, []),
	after: v.optional(Words, [])
});

/** The fields of a file in `src/language/reading/`. Each list has every spelling. */
const ReadingWords = v.strictObject({
	/** Words after a number, by unit. */
	units: v.strictObject(v.entriesFromList(UNITS, Words)),
	/** Words between the two numbers of a fraction, which may begin like a unit. */
	fractions: v.optional(Words, []),
	bounds: v.strictObject({ more: Bound, less: Bound }),
	/** Words and marks between two numbers that share a unit, and between the ends of a span. */
	joiners: Words,
	/** A fiscal year, with `{year}` for its digits. */
	fiscalYear: v.string(),
	/** A time of the day, with `{hour}` and `{minute}`. Absent if it is written with a colon only. */
	clock: v.optional(v.string(), ''),
	/** Letters or marks after the digits of a day, besides those of `Intl`: 1er. */
	dayEndings: v.optional(Words, []),
	/** More names of the days of the week, from Sunday. */
	weekdays: v.optional(Words, []),
	/** Words after a number of days that make it a length of time, and no day of a month. */
	lengthOfDays: v.optional(Words, []),
	/** Numbers in letters. “One” and “two” are often no numbers: leave them out. */
	numerals: v.optional(v.record(v.string(), v.number()), {}),
	/** Words between a number and its limit, and after numerals. Absent if numerals need none. */
	counters: v.optional(Words, []),
	/** The outer quotation marks, in pairs. */
	quotationMarks: v.array(v.tuple([v.string(), v.string()])),
	/** The form of the field `attribution` of a claim. */
	attribution: v.strictObject({
		/** The text before the reporter of a view, and after it. */
		reporter: v.tuple([v.string(), v.string()]),
		/** The first characters of an office after a name. */
		office: v.string(),
		/** A first word that a text may leave out. */
		article: v.optional(v.string(), '')
	})
});

export type ReadingWords = v.InferOutput<typeof ReadingWords>;

/**
 * Reads the words of a language.
 * @param language A BCP 47 tag.
 * @throws {StoryError} If the language has no file, or if a field is wrong.
 */
export function readingWordsOf(language: string): ReadingWords {
	const file = `${FOLDER}/${language}.yaml`;
	const reader = new RecordParser(process.cwd());
	const parsed = reader.parse(file, (text) => ({ data: parse(text) as unknown }));
	const [words] = parsed ? reader.validate(ReadingWords, parsed.data, file) : [];
	if (!words) throw new StoryError(reader.mistakes);
	return words;
}
