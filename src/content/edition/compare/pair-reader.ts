/** Reads the mentions of a text and of its translation. */
import { blankOut } from '../../fact-check/language/edition-reader.ts';
import type { NamePair } from '../../fact-check/language/name-table.ts';
import { halfWidth } from '../../fact-check/language/patterns.ts';
import type {
	DateMention,
	Mention,
	NameMention,
	NumberMention,
	Quotation
} from '../../fact-check/mention.ts';
import { IMPLIED_NUMBERS } from '../../fact-check/number-words.ts';
import { isKind } from '../../fact-check/mention.ts';
import { readMentions } from '../../fact-check/read-mentions.ts';
import type { EditionTables } from './edition-tables.ts';
import { pairQuotations } from './pair-quotations.ts';
import type { TextPair } from './text-pairs.ts';

/** The mentions of one text, without those in paired quotations. */
export interface Reading {
	numbers: NumberMention[];
	/** Numbers that a word implies, like “both” and “third”. */
	implied: NumberMention[];
	dates: DateMention[];
	/** Names of the tables. */
	names: NameMention[];
	/** Names that are in no table. */
	others: NameMention[];
	/** The keys of all names of the tables, also of those inside longer ones. */
	keys: Set<string>;
}

/** A text and its translation with their mentions. */
export interface PairReading extends TextPair {
	source: Reading;
	own: Reading;
	/** Quotations of one text that the other lacks. */
	unpaired: { source: Quotation[]; own: Quotation[] };
	/** The rows of the table of quotations that pair two of them. */
	usedRows: NamePair[];
}

const PLACEHOLDER = /\{[^{}]*\}/g;

/** A text without the placeholders of a label, at the same length. */
const withoutPlaceholders = (text: string) =>
	text.replaceAll(PLACEHOLDER, (placeholder) => '_'.repeat(placeholder.length));

/** English words before a number that make it a limit, besides “more than” and “less than”. */
const BOUNDS: readonly [RegExp, NumberMention['bound']][] = [
	[/\b(?:exceed(?:s|ed)?|over|above|at least) $/, 'more'],
	[/\b(?:under|below|at most) $/, 'less']
];

/** The number with the limit that the words before it make it. */
const withBound = (number: NumberMention, text: string): NumberMention => ({
	...number,
	bound: number.bound ?? BOUNDS.find(([words]) => words.test(text.slice(0, number.at)))?.[1]
});

function readingOf(
	text: string,
	mentions: Mention[],
	names: NameMention[],
	keys: Set<string>
): Reading {
	const implied = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): NumberMention[] => {
		const value = IMPLIED_NUMBERS.get(word.toLowerCase());
		const mention = { kind: 'number', text: word, at: index, isInList: false } as const;
		return value === undefined ? [] : [{ ...mention, written: value, value, isInWords: true }];
	});
	const numbers = mentions.filter(isKind('number')).map((one) => withBound(one, text));
	return {
		numbers,
		implied,
		dates: mentions.filter(isKind('date')),
		names,
		keys,
		others: mentions.filter(isKind('name')).filter(({ keys }) => keys === undefined)
	};
}

/** Returns the reading of a text and its translation. */
export function readPair(
	pair: TextPair,
	{ names, reader, isCommonWord }: EditionTables
): PairReading {
	const english = withoutPlaceholders(pair.english);
	const translation = halfWidth(withoutPlaceholders(pair.translation));
	const quotations = pairQuotations(english, translation, pair.passages, { names, reader });

	const englishRest = blankOut(english, quotations.paired.source);
	const translationRest = blankOut(translation, quotations.paired.own);
	// “US dollars” is a unit, and no mention of a country.
	const measures = readMentions(englishRest, isCommonWord).filter(
		(one) => one.kind === 'number' && one.unit
	);
	const withoutMeasures = blankOut(englishRest, measures);
	const englishNames = names.read(withoutMeasures);
	const ownMentions = reader.mentions(translationRest);
	return {
		...pair,
		source: readingOf(
			englishRest,
			readMentions(blankOut(englishRest, englishNames), isCommonWord),
			englishNames,
			names.keysIn(withoutMeasures)
		),
		own: readingOf(
			translationRest,
			ownMentions,
			ownMentions.filter(isKind('name')).filter(({ keys }) => keys !== undefined),
			names.keysIn(translationRest)
		),
		unpaired: quotations.unpaired,
		usedRows: quotations.usedRows
	};
}
