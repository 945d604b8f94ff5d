/** Reads the mentions of a text and of its translation. */
import { blankOut } from '../../fact-check/language/edition-reader.ts';
import { halfWidth } from '../../fact-check/language/patterns.ts';
import type {
	DateMention,
	Mention,
	NameMention,
	NumberMention,
	Quotation
} from '../../fact-check/mention.ts';
import { IMPLIED_NUMBERS } from '../../fact-check/number-words.ts';
import { readMentions } from '../../fact-check/read-mentions.ts';
import type { EditionTables } from './edition-tables.ts';
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
	/** The quotations that the table pairs. */
	paired: { english: string; translation: string }[];
}

const PLACEHOLDER = /\{[^{}]*\}/g;

/** A text without the placeholders of a label, at the same length. */
const withoutPlaceholders = (text: string) =>
	text.replaceAll(PLACEHOLDER, (placeholder) => '_'.repeat(placeholder.length));

/** “…” and "…", without the marks and without a comma or point at the end. */
const readQuotations = (text: string): Quotation[] =>
	[...text.matchAll(/“([^”]+)”|"([^"]+)"/g)].map(({ 1: curly, 2: straight = '', index }) => ({
		kind: 'quotation',
		text: (curly ?? straight).replace(/[.,]$/, ''),
		at: index + 1
	}));

/** The form of a text that comparisons of quotations use. */
const normalized = (text: string) => text.toLowerCase().replaceAll(/[’‘]/g, "'");

const isKind =
	<Kind extends Mention['kind']>(kind: Kind) =>
	(mention: Mention): mention is Extract<Mention, { kind: Kind }> =>
		mention.kind === kind;

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
	const quoted = readQuotations(english);
	const quotedHere = reader.mentions(translation).filter(isKind('quotation'));

	/** Whether a translated quotation is one of the English words. */
	const isPair = (one: Quotation, other: Quotation) =>
		[other.text, ...(other.english ?? [])].some(
			(text) => normalized(text) === normalized(one.text)
		);
	/** Whether both texts name a thing that one of them has in quotation marks. */
	const isNamed = (quotation: Quotation, other: string) => {
		const keys = names.read(quotation.text).flatMap((name) => name.keys ?? []);
		const otherKeys = names.read(other).flatMap((name) => name.keys ?? []);
		return keys.length > 0 && keys.every((key) => otherKeys.includes(key));
	};
	const pairedHere = quotedHere.filter((other) => quoted.some((one) => isPair(one, other)));
	const paired = quoted.filter((one) => quotedHere.some((other) => isPair(one, other)));

	const englishRest = blankOut(english, paired);
	const translationRest = blankOut(translation, pairedHere);
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
		unpaired: {
			source: quoted.filter((one) => !paired.includes(one) && !isNamed(one, translation)),
			own: quotedHere.filter(
				(one) =>
					!pairedHere.includes(one) &&
					!isNamed(one, english) &&
					!pair.passages.some((passage) => passage.includes(one.text))
			)
		},
		paired: pairedHere.flatMap((other) =>
			(other.english ?? [])
				.filter((text) => quoted.some((one) => normalized(one.text) === normalized(text)))
				.map((text) => ({ english: text, translation: other.text }))
		)
	};
}
