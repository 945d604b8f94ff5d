import type { DateMention } from '../../fact-check/mention.ts';
import { missing, type PairCheck } from './pair-mistake.ts';

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

/** Each date of one text is in the other, with the same parts. */
export const sameDates: PairCheck = (pair) => {
	const [english, translation] = [pair.source.dates, pair.own.dates];
	return [
		...english
			.filter((one) => !translation.some((other) => hasPartsOf(one, other, english, translation)))
			.map((one) => missing(pair, one, 'english', 'write the same parts of the date')),
		...translation
			.filter((one) => !english.some((other) => hasPartsOf(one, other, translation, english)))
			.map((one) => missing(pair, one, 'translation', 'write the same parts of the date'))
	];
};
