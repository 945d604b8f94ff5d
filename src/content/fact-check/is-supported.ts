/** Checks if evidence supports a mention. */
import type { Evidence } from './evidence.ts';
import type { DateMention, DateParts, Mention, NumberMention, Quotation } from './mention.ts';

/** Two numbers are equal if they differ by less than the rounding of floating point. */
const equal = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.abs(one);

/** Whether a mention and a number of the evidence have the same value, the same unit and the same bound. */
export function numberAgrees(
	{ written, value, unit, isInList, bound }: NumberMention,
	number: Evidence['numbers'][number]
): boolean {
	if (bound !== number.bound) return false;
	if (unit) return number.unit === unit && equal(number.value, value);
	// The unit is at the end of the list: “from 291.1 to 896.8 billion yen”.
	if (isInList) return equal(number.value, value) || equal(number.written, written);
	// A large number may leave out its unit: “0.9 billion for the earlier year”.
	if (value !== written) return equal(number.value, value);
	return number.unit === undefined && equal(number.value, value);
}

/** The day of the week, computed if the date is complete. */
function weekdayOf({ year, month, day, weekday }: DateParts): number | undefined {
	if (year === undefined || month === undefined || day === undefined) return weekday;
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** A date of the evidence has every part that the mention has. */
function isDateSupported(
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

/** Words with capitals in a row may be several names, “President Joe Biden”. The evidence must have each of them. */
function isNameSupported(words: string[], names: Evidence['names']): boolean {
	return (
		words.length === 0 ||
		words.some(
			(_, index) =>
				names.has(words.slice(0, index + 1).join(' ')) &&
				isNameSupported(words.slice(index + 1), names)
		)
	);
}

/** The evidence has the quotation word for word, in one language. Capitals and the form of apostrophes do not count. */
function isQuotationSupported(quotation: Quotation, { text }: Evidence): boolean {
	const normalized = (phrase: string) =>
		phrase.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ');
	return [quotation.text, ...(quotation.english ?? [])].some((phrase) =>
		normalized(text).includes(normalized(phrase))
	);
}

/** Whether the evidence supports the mention. */
export function isSupported(mention: Mention, evidence: Evidence): boolean {
	switch (mention.kind) {
		case 'number':
			return evidence.numbers.some((number) => numberAgrees(mention, number));
		case 'date':
			return isDateSupported(mention, evidence);
		case 'name':
			return (
				mention.keys?.every((key) => evidence.names.has(key)) ??
				isNameSupported(mention.text.split(/[ \u00a0]/), evidence.names)
			);
		case 'quotation':
			return isQuotationSupported(mention, evidence);
	}
}
