/** A text and its translation have the same numbers, dates, names and quotations. */
import { hasWord } from '../fact-check/language/patterns.ts';
import { STANDINGS } from '#rules/actors-and-standings.ts';
import type { StoryFiles } from '../load/read-files.ts';
import type { DateMention, Mention, NumberMention } from '../fact-check/mention.ts';
import type { Mistake } from '../mistake.ts';
import type { EditionCheck } from './all-checks.ts';
import { readPair, type PairReading } from './pair-reader.ts';
import { tablesOf, type EditionTables } from './tables-of-edition.ts';
import { textPairs } from './text-pairs.ts';

/** Maximum length of a text in a message, in characters. */
const MAX_QUOTED = 160;

/** The part of a text around a position, on one line. */
function around(text: string, at = 0): string {
	const start = text.length <= MAX_QUOTED ? 0 : Math.max(0, at - MAX_QUOTED / 2);
	const part = text.slice(start, start + MAX_QUOTED).replaceAll(/\s+/g, ' ');
	const before = start > 0 ? '…' : '';
	return `${before}${part}${start + MAX_QUOTED < text.length ? '…' : ''}`;
}

/** The mistake of a mention that the other text lacks. Its message has both texts. */
function missing(
	{ file, record, field, english, translation }: PairReading,
	{ text, at, kind }: Mention,
	side: 'english' | 'translation',
	fix: string
): Mistake {
	const [here, there] =
		side === 'english' ? ['English', 'translation'] : ['translation', 'English'];
	const texts =
		side === 'english'
			? `“${around(english, at)}”; “${around(translation)}”`
			: `“${around(english)}”; “${around(translation, at)}”`;
	return {
		...{ file, record, field },
		message: `“${text}” is a ${kind} of the ${here} text that the ${there} text lacks: ${fix}; ${texts}`
	};
}

const equal = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.abs(one);

/** The values that a number may have: in a list its “billion” may come later, and a figure's unit may have it. */
const valuesOf = (number: NumberMention, numbers: NumberMention[], scale: number): number[] => {
	const later = numbers.filter(({ at }) => at > number.at).map((one) => one.value / one.written);
	const scales = [...(number.isInList ? later : []), ...(number.unit ? [] : [scale])];
	return [number.value, ...scales.map((by) => number.written * by)];
};

/** A unit may be missing in one of both: “38” and 38日. */
const isSameNumber = (
	one: NumberMention,
	others: NumberMention[],
	all: NumberMention[],
	scale: number
): boolean => {
	const values = valuesOf(one, all, scale);
	return others.some(
		(other) =>
			one.bound === other.bound &&
			(one.unit === undefined || other.unit === undefined || one.unit === other.unit) &&
			valuesOf(other, others, scale).some((value) => values.some((own) => equal(own, value)))
	);
};

/** The smallest number in letters that a translation must have, if the number has a unit. */
const MIN_IN_WORDS = 10;

/** Small numbers in letters, and ranks, may be left out or be written in another way. */
const isRequired = ({ isInWords, unit, value }: NumberMention) =>
	!isInWords || (unit !== undefined && unit !== 'times' && value >= MIN_IN_WORDS);

/** “A dollar” may be 1ドル. */
const isOne = ({ value, bound }: NumberMention) => value === 1 && bound === undefined;

function numbersOf(pair: PairReading, { reader }: EditionTables): Mistake[] {
	const { source, own, scale } = pair;
	// The English text may have a number as the edition writes it: “9億円 is nine times a hundred million”.
	const written = reader.mentions(pair.english).filter((one) => one.kind === 'number');
	// 11日 may be the day of a date.
	const days = [...source.dates, ...own.dates].flatMap(({ day }) => day ?? []);
	const isDay = ({ unit, value }: NumberMention) => unit === 'days' && days.includes(value);
	return [
		...source.numbers
			.filter((one) => isRequired(one) && !isSameNumber(one, own.numbers, source.numbers, scale))
			.map((one) => missing(pair, one, 'english', 'add it, or correct one of the two')),
		...own.numbers
			.filter(
				(one) =>
					!isDay(one) &&
					!isOne(one) &&
					!isSameNumber(one, [...source.numbers, ...written], own.numbers, scale)
			)
			.map((one) => missing(pair, one, 'translation', 'correct it, or remove it'))
	];
}

/** The years that a date may be in: its own, or of a span “10 April to 2 May 2024” the year of another one. */
const yearsOf = (date: DateMention, dates: DateMention[]) =>
	date.year === undefined ? dates.map(({ year }) => year) : [date.year];

/** Whether the year of a date may be a fiscal year: “fiscal 2023 and 2024”. */
const mayBeFiscal = (date: DateMention, dates: DateMention[]) =>
	date.fiscal ?? (date.month === undefined && dates.some(({ fiscal }) => fiscal));

/** Whether a date of the other text has every part of `one`. */
const hasPartsOf = (
	one: DateMention,
	other: DateMention,
	dates: DateMention[],
	others: DateMention[]
) =>
	(one.year === undefined ||
		(yearsOf(other, others).includes(one.year) &&
			(Boolean(one.fiscal) === Boolean(other.fiscal) ||
				(mayBeFiscal(one, dates) && mayBeFiscal(other, others))))) &&
	(one.month === undefined || one.month === other.month) &&
	(one.day === undefined || one.day === other.day) &&
	(one.weekday === undefined || one.weekday === other.weekday);

function datesOf(pair: PairReading): Mistake[] {
	const [english, translation] = [pair.source.dates, pair.own.dates];
	return [
		...english
			.filter((one) => !translation.some((other) => hasPartsOf(one, other, english, translation)))
			.map((one) => missing(pair, one, 'english', 'write the same parts of the date')),
		...translation
			.filter((one) => !english.some((other) => hasPartsOf(one, other, translation, english)))
			.map((one) => missing(pair, one, 'translation', 'write the same parts of the date'))
	];
}

function namesOf(pair: PairReading, { names }: EditionTables, table: string): Mistake[] {
	const { source, own, english, translation } = pair;
	const formsFor = (keys: string[] = []) =>
		names
			.formsOf(keys)
			.filter((form) => !/^[\p{Script=Latin}\d\s.&'’-]+$/u.test(form))
			.join(', ');
	const lacking = source.names.filter(
		({ keys, text }) => !keys?.every((key) => own.keys.has(key)) && !hasWord(translation, text)
	);
	const unknown = source.others.filter(
		({ text }) => !text.split(/[ \u00a0]/).every((word) => hasWord(translation, word))
	);
	const extra = own.names.filter(({ keys }) => !keys?.every((key) => source.keys.has(key)));
	const foreign = own.others.filter(({ text }) => !hasWord(english, text));
	return [
		...lacking.map((one) =>
			missing(pair, one, 'english', `write one of its forms (${formsFor(one.keys)})`)
		),
		...unknown.map((one) =>
			missing(pair, one, 'english', `write it as it is, or add its translation to ${table}`)
		),
		...extra.map((one) => missing(pair, one, 'translation', 'correct it, or remove it')),
		...foreign.map((one) =>
			missing(pair, one, 'translation', `write it as the English text does, or add it to ${table}`)
		)
	];
}

const quotationsOf = (pair: PairReading, table: string): Mistake[] => [
	...pair.unpaired.source.map((one) =>
		missing(pair, one, 'english', `quote its translation, and add both to ${table}`)
	),
	...pair.unpaired.own.map((one) =>
		missing(
			pair,
			one,
			'translation',
			`add both to ${table}, quote a passage of the claim word for word, or remove the marks`
		)
	)
];

/** The placeholders of a label are in its translation, too. */
function placeholdersOf({ english, translation, ...where }: PairReading): Mistake[] {
	const idsIn = (text: string) =>
		[...text.matchAll(/\{([^{}:]+)[^{}]*\}/g)].map(({ 1: id = '' }) => id);
	const [ids, own] = [idsIn(english), idsIn(translation)];
	const { file, record, field } = where;
	return [
		...ids
			.filter((id) => !own.includes(id))
			.map((id) => ({ id, fix: 'is a placeholder of the English text: add it' })),
		...own
			.filter((id) => !ids.includes(id))
			.map((id) => ({ id, fix: 'is no placeholder of the English text: remove it' }))
	].map(({ id, fix }) => ({
		...{ file, record, field },
		message: `“{${id}}” ${fix}; “${english}”; “${translation}”`
	}));
}

/** Fields that describe a graphic. */
const DESCRIPTIONS = /(?:^|\.)(?:altText|caption)$/;

/** The words for strokes in both languages, with the standing that they mean. */
type StrokeWords = { english: string; translation: string }[];

const strokeWordsOf = (source: StoryFiles, translated: StoryFiles): StrokeWords =>
	STANDINGS.flatMap((standing) => {
		const [english, translation] = [source, translated].map(
			({ frontMatter }) => frontMatter?.key[standing]?.line
		);
		return english && translation ? [{ english, translation }] : [];
	});

/** The description of a graphic and its translation name the same strokes. */
function strokesOf({ english, translation, ...where }: PairReading, words: StrokeWords): Mistake[] {
	const { file, record, field } = where;
	if (!DESCRIPTIONS.test(field ?? '')) return [];
	return words.flatMap((word) => {
		const [has, hasOwn] = [hasWord(english, word.english), hasWord(translation, word.translation)];
		if (has === hasOwn) return [];
		const message = has
			? `“${word.translation}” is missing, but the English text has “${word.english}”: add the word`
			: `“${word.translation}” is a stroke that the English text does not have: remove the word`;
		return [
			{
				...{ file, record, field },
				message: `${message}; “${around(english)}”; “${around(translation)}”`
			}
		];
	});
}

/** Rows of a table that no text uses, and rows that are there twice. */
function unusedRows(
	rows: { file: string; english: string; translation: string }[],
	isUsed: (row: { english: string; translation: string }) => boolean
): Mistake[] {
	return rows.flatMap((row, index) => {
		const where = { file: row.file, record: row.english, field: 'translation' };
		const first = rows.findIndex(
			({ english, translation }) => english === row.english && translation === row.translation
		);
		if (first < index)
			return [{ ...where, message: `“${row.translation}” is in the table twice: remove a row` }];
		return isUsed(row)
			? []
			: [
					{
						...where,
						message: `“${row.translation}” translates “${row.english}” in no text: correct the row, or remove it`
					}
				];
	});
}

/** Each text and its translation have the same mentions, and each row of the tables is in use. */
export const editionsAgree: EditionCheck = (source, translated, words) => {
	const tables = tablesOf(source, words);
	const pairs = textPairs(source, translated, words).map((pair) => readPair(pair, tables));
	const namesFile = `${words.paths.words}/names.csv`;
	const quotationsFile = `${words.paths.words}/quotations.csv`;
	const strokeWords = strokeWordsOf(source, translated);
	const usedNames = new Set(
		pairs.flatMap((pair) =>
			pair.source.names.flatMap((one) =>
				pair.own.names.map((other) => `${one.text}\n${other.text}`)
			)
		)
	);
	const usedQuotations = new Set(
		pairs.flatMap(({ paired }) => paired.map((one) => `${one.english}\n${one.translation}`))
	);
	return [
		...pairs.flatMap((pair) => [
			...placeholdersOf(pair),
			...numbersOf(pair, tables),
			...datesOf(pair),
			...namesOf(pair, tables, namesFile),
			...quotationsOf(pair, quotationsFile),
			...strokesOf(pair, strokeWords)
		]),
		...unusedRows(words.names, ({ english, translation }) =>
			usedNames.has(`${english}\n${translation}`)
		),
		...unusedRows(words.quotations, ({ english, translation }) =>
			usedQuotations.has(`${english}\n${translation}`)
		)
	];
};
