/** Days, months and years of the calendar, all in universal time: a date here is a day, not an hour. */

export const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

/** The first day of a month; `later` counts months on from the date's own. */
export function monthStart(date: Date, later = 0): Date {
	return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1));
}

/** First days of months, from `from` until before `until`. */
export function monthsBetween(from: Date, until: Date): Date[] {
	const months: Date[] = [];
	for (let month = from; month < until; month = monthStart(month, 1)) months.push(month);
	return months;
}

export const isJanuary = (month: Date) => month.getUTCMonth() === 0;

export interface Name {
	key: string;
	words: string;
	/** The middle of a month; the first day of a year. */
	day: Date;
}

export const monthOf = (day: Date) => day.toISOString().slice(0, 'YYYY-MM'.length);

/** Made once: a new one for every month takes longer than all the rest of a drawing. */
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
const MONTH_AND_YEAR = new Intl.DateTimeFormat('en-US', {
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});

export function monthNames(start: Date, end: Date): Name[] {
	return monthsBetween(start, end).map((month, index) => ({
		key: `month-${monthOf(month)}`,
		words: (index === 0 ? MONTH_AND_YEAR : MONTH).format(month),
		day: new Date((month.getTime() + monthStart(month, 1).getTime()) / 2)
	}));
}

export function yearNames(start: Date, end: Date): Name[] {
	return monthsBetween(start, end)
		.filter(isJanuary)
		.map((january) => ({
			key: `year-${january.getUTCFullYear()}`,
			words: String(january.getUTCFullYear()),
			day: january
		}));
}
