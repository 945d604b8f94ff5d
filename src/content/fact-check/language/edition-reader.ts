/** Reads texts of an edition, with the words of its language and the tables of its names and quotations. */
import type { Mention, MentionReader, NameMention, Quotation } from '../mention.ts';
import { englishEvidence, type TextReader } from '../text-reader.ts';
import { clockReader, dateReader } from './date-reader.ts';
import type { ReadingWords } from './reading-words.ts';
import type { NamePair, NameTable } from './name-table.ts';
import { numberReader } from './number-reader.ts';
import { escaped, halfWidth, SPACED_LETTER } from './patterns.ts';

/** Replaces mentions by as many underscores, so that the positions of others stay the same. */
export function blankOut(text: string, mentions: Pick<Mention, 'at' | 'text'>[]): string {
	return mentions.reduce(
		(rest, { at, text: { length } }) =>
			rest.slice(0, at) + '_'.repeat(length) + rest.slice(at + length),
		text
	);
}

/** A word in Latin letters, with its digits: “DICAS”, “PAC-3”. */
const LATIN_WORD = new RegExp(
	String.raw`(?<!${SPACED_LETTER}|[\d.-])\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-&.][\p{Script=Latin}\d]+)*`,
	'gu'
);

/** A designation: two capitals, or a digit. */
const DESIGNATION = /\p{Lu}.*\p{Lu}|\d/u;

/** Whether a language is written in Latin letters. */
const isLatin = (language: string) => new Intl.Locale(language).maximize().script === 'Latn';

/** A letter that is not Latin. */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Finds the words that a language takes over from English: in a language of Latin letters the designations only. */
function borrowedWordReader(language: string): MentionReader<NameMention> {
	const designationsOnly = isLatin(language);
	return (text) =>
		[...text.matchAll(LATIN_WORD)]
			.filter(([word]) => !designationsOnly || DESIGNATION.test(word))
			.map(({ 0: word, index }) => ({ kind: 'name', text: word, at: index }));
}

/** Returns a reader of quotations in the marks of a language. */
function quotationReader(
	{ quotationMarks }: ReadingWords,
	quotations: NamePair[]
): MentionReader<Quotation> {
	const patterns = quotationMarks.map(
		// French writes spaces inside its marks.
		([open, close]) => new RegExp(`${escaped(open)}\\s*([^]+?)\\s*${escaped(close)}`, 'dgu')
	);
	return (text) =>
		patterns.flatMap((pattern) =>
			[...text.matchAll(pattern)].map(({ 1: words = '', index, indices }): Quotation => ({
				kind: 'quotation',
				text: words,
				at: indices?.[1]?.[0] ?? index,
				english: quotations
					.filter(({ translation }) => translation === words)
					.map(({ english }) => english)
			}))
		);
}

/** Returns the reader of an edition's texts. */
export function editionReader(
	language: string,
	words: ReadingWords,
	names: NameTable,
	quotations: NamePair[]
): TextReader {
	const readDates = dateReader(language, words);
	const readClock = clockReader(words);
	const readNumbers = numberReader(language, words);
	const readBorrowed = borrowedWordReader(language);
	const readQuotations = quotationReader(words, quotations);

	const mentions = (written: string): Mention[] => {
		const text = halfWidth(written);
		const dates = [...readDates(text), ...readClock(text)];
		const withoutDates = blankOut(text, dates);
		// A unit may contain a name: 米ドル. A name may contain a number: 2プラス2.
		const measures = readNumbers(withoutDates).filter(({ unit }) => unit);
		const known = names.read(blankOut(withoutDates, measures));
		const withoutNames = blankOut(withoutDates, known);
		const numbers = readNumbers(withoutNames);
		const borrowed = readBorrowed(blankOut(withoutNames, numbers));
		return [...dates, ...numbers, ...known, ...borrowed, ...readQuotations(text)];
	};

	/** In a language of other letters, a line with such letters is not in English: 1996年度 is no calendar year. */
	const mayBeEnglish = (line: string) => isLatin(language) || !OTHER_LETTER.test(line);

	return {
		language,
		attribution: words.attribution,
		mentions,
		// Evidence is in two languages: the source article stays in English.
		evidence: (text) => {
			const english = englishEvidence(text.split('\n').filter(mayBeEnglish).join('\n'));
			const own = mentions(text);
			return {
				numbers: [...english.numbers, ...own.filter((mention) => mention.kind === 'number')],
				dates: [...english.dates, ...own.filter((mention) => mention.kind === 'date')],
				// A longer name is evidence for the names in it: 米海軍 for 海軍, SM-3ブロックIIA for SM-3.
				names: [
					...english.names,
					...names.keysIn(text),
					...readBorrowed(halfWidth(text)).map((word) => word.text)
				]
			};
		}
	};
}
