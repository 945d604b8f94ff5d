import type { NumberMention } from '../../fact-check/mention.ts';
import { missing, type PairCheck } from './pair-mistake.ts';

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

/** The smallest number in letters that a translation must have. “Two” may be a pair, or both. */
const MIN_IN_WORDS = 3;

/** Multiples in letters, like “half” and “doubled”, may be written in another way. No edition has the count of one. */
const isRequired = ({ isInWords, unit, value }: NumberMention) =>
	isInWords ? unit !== 'times' && value >= MIN_IN_WORDS : value !== 1 || unit !== undefined;

/** “A dollar” may be 1ドル. */
const isOne = ({ value, bound }: NumberMention) => value === 1 && bound === undefined;

/** Each number of one text is in the other. “One”, “two”, ranks and multiples in letters may be missing. */
export const sameNumbers: PairCheck = (pair, { reader }) => {
	const { source, own, scale } = pair;
	// The English text may have a number as the edition writes it: “9億円 is nine times a hundred million”.
	const written = reader
		.mentions(pair.english)
		.filter((one) => one.kind === 'number')
		.filter(({ unit }) => unit !== undefined);
	// 11日 may be the day of a date.
	const days = source.dates.flatMap(({ day }) => day ?? []);
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
					!isSameNumber(one, [...source.numbers, ...source.implied, ...written], own.numbers, scale)
			)
			.map((one) => missing(pair, one, 'translation', 'correct it, or remove it'))
	];
};
