/** Whether evidence bears a mention out. */
import type { Evidence } from './evidence.ts';
import type { DateMention, DateParts, Mention, NumberMention, Quotation } from './mention.ts';

/** Two numbers are one when they differ by less than the rounding of floating point. */
const same = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.abs(one);

/** Whether two numbers say the same, with the same unit. */
export function numberAgrees(
	{ written, value, unit, listed, bound }: NumberMention,
	number: Evidence['numbers'][number]
): boolean {
	if (bound !== number.bound) return false;
	if (unit) return number.unit === unit && same(number.value, value);
	// The unit stands at the end of the list: “from 291.1 to 896.8 billion yen”.
	if (listed) return same(number.value, value) || same(number.written, written);
	// “0.9 billion for the earlier year”: of yen, as said before.
	if (value !== written) return same(number.value, value);
	return number.unit === undefined && same(number.value, value);
}

/** The day of the week, where a date is whole. */
function weekdayOf({ year, month, day, weekday }: DateParts): number | undefined {
	if (year === undefined || month === undefined || day === undefined) return weekday;
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function dateBorneOut(
	{ year, fiscal, month, day, weekday }: DateMention,
	{ dates }: Evidence
): boolean {
	return dates.some(
		(date) =>
			(year === undefined || (date.year === year && Boolean(date.fiscal) === Boolean(fiscal))) &&
			(month === undefined || date.month === month) &&
			(day === undefined || date.day === day) &&
			(weekday === undefined || weekdayOf(date) === weekday)
	);
}

/** A run of capitals may hold several names, “President Joe Biden”; each has to be a whole one, or the end of one. */
function nameBorneOut(words: string[], names: Evidence['names']): boolean {
	return (
		words.length === 0 ||
		words.some(
			(_, index) =>
				names.has(words.slice(0, index + 1).join(' ')) &&
				nameBorneOut(words.slice(index + 1), names)
		)
	);
}

function quotationBorneOut({ text }: Quotation, { words }: Evidence): boolean {
	const plain = (phrase: string) =>
		phrase.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ');
	return plain(words).includes(plain(text));
}

/** Whether the evidence says what the mention says. */
export function isSupported(mention: Mention, evidence: Evidence): boolean {
	switch (mention.kind) {
		case 'number':
			return evidence.numbers.some((number) => numberAgrees(mention, number));
		case 'date':
			return dateBorneOut(mention, evidence);
		case 'name':
			return nameBorneOut(mention.text.split(/[ \u00a0]/), evidence.names);
		case 'quotation':
			return quotationBorneOut(mention, evidence);
	}
}
