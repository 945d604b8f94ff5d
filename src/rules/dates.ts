/** Calendar days and their formats. A date is a day without an hour; all are in UTC. */

/** The text and the position of a month or a year on a date axis. */
export interface DateLabel {
	/** Unique among the labels of one axis. */
	key: string;
	text: string;
	/** The middle of a month; the first day of a year. */
	day: Date;
}

/**
 * Parses `YYYY-MM-DD`.
 * @returns Midnight UTC of that day.
 * @throws {RangeError} If the text has another form, or the calendar has no such day.
 */
export function parseDay(text: string): Date {
	const day = new Date(`${text}T00:00:00Z`);
	const exists = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
	if (!exists)
		throw new RangeError(`“${text}” is not a date: write a day that exists as YYYY-MM-DD`);
	return day;
}

/** The day that is `count` days after `day`. */
export function addDays(day: Date, count: number): Date {
	return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + count));
}

/** The first day of the month that is `later` months after the month of `day`. */
export function monthStart(day: Date, later = 0): Date {
	return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later, 1));
}

/** First days of months: `from` itself, then one a month until before `until`. */
export function monthsBetween(from: Date, until: Date): Date[] {
	const months: Date[] = [];
	for (let month = from; month < until; month = monthStart(month, 1)) months.push(month);
	return months;
}

/** Whether a date is in January (UTC). */
export const isJanuary = (month: Date) => month.getUTCMonth() === 0;

/** `YYYY-MM`. */
export const monthId = (day: Date) => day.toISOString().slice(0, 'YYYY-MM'.length);

/** Locales for languages whose tag alone selects another order of day and month. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

function formattersFor(language: string) {
	const formatter = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(LOCALES[language] ?? language, { ...options, timeZone: 'UTC' });
	return {
		dayMonth: formatter({ day: 'numeric', month: 'short' }),
		dayMonthYear: formatter({ day: 'numeric', month: 'short', year: 'numeric' }),
		longDay: formatter({ day: 'numeric', month: 'long', year: 'numeric' }),
		month: formatter({ month: 'short' }),
		monthYear: formatter({ month: 'short', year: 'numeric' }),
		year: formatter({ year: 'numeric' })
	};
}

const formatters = new Map<string, ReturnType<typeof formattersFor>>();

/** Formatters are created once a language: creating one takes longer than composing a drawing. */
function formattersOf(language: string) {
	const known = formatters.get(language) ?? formattersFor(language);
	formatters.set(language, known);
	return known;
}

/**
 * Makes the text equal in every engine: “Sep” for “Sept”, plain spaces for thin ones, “9–11 Jun”
 * without spaces around the dash.
 */
function normalize(text: string): string {
	return text
		.replace(/\bSept\b/, 'Sep')
		.replaceAll(/\s+/g, ' ')
		.replace(/^(\d+) – /, '$1–');
}

/**
 * Spans that engines write in their own ways: in digits with slashes for Japanese and Chinese, or as Firefox does
 * with both units, “6月9日～11日”.
 */
const OF_ENGINE = /\d\/\d|～/;

/** Both days of a span as the language writes a day, without the parts that they share: 6月9〜11日. */
function joinDays(format: Intl.DateTimeFormat, first: Date, last: Date): string {
	const [from, to] = [format.formatToParts(first), format.formatToParts(last)];
	const rest = to.slice(to.findIndex(({ value }, index) => value !== from[index]?.value));
	const isOneNumber = rest.filter(({ type }) => type !== 'literal').length === 1;
	const start = isOneNumber ? from.slice(0, 1 - rest.length || undefined) : from;
	return `${start.map(({ value }) => value).join('')}〜${rest.map(({ value }) => value).join('')}`;
}

/**
 * Formats a day, or a span of days with both ends.
 * @param language A BCP 47 tag.
 * @param first `YYYY-MM-DD`.
 * @param last `YYYY-MM-DD`, or empty for a single day.
 * @param options.year Whether the year is written; default true. A span across years always has both.
 * @returns “10 Apr 2024”, “9–11 Jun 2024”, “30 Jun – 2 Jul 2024”, “30 Dec 2024 – 2 Jan 2025”.
 * @throws {RangeError} If a text is not a date, or `last` is before `first`.
 */
export function formatDays(
	language: string,
	first: string,
	last = '',
	{ year = true } = {}
): string {
	const { dayMonthYear, dayMonth } = formattersOf(language);
	const isInOneYear = last === '' || first.slice(0, 4) === last.slice(0, 4);
	const format = year || !isInOneYear ? dayMonthYear : dayMonth;
	const day = parseDay(first);
	if (last === '' || last === first) return normalize(format.format(day));
	if (last < first)
		throw new RangeError(`“${last}” is before ${first}: a span ends after its first day`);
	const end = parseDay(last);
	const span = format.formatRange(day, end);
	return normalize(OF_ENGINE.test(span) ? joinDays(format, day, end) : span);
}

/** Formats a day without its year: “9 Jun”. */
export const formatDayMonth = (language: string, day: Date): string =>
	normalize(formattersOf(language).dayMonth.format(day));

/**
 * Formats a day with the month in full: “9 June 2024”.
 * @param language A BCP 47 tag.
 * @param day `YYYY-MM-DD`.
 * @throws {RangeError} If the text is not a date.
 */
export const formatLongDay = (language: string, day: string): string =>
	formattersOf(language).longDay.format(parseDay(day));

/** Formats a year: “2035”, 2035年. */
export const formatYear = (language: string, year: number): string =>
	formattersOf(language).year.format(new Date(Date.UTC(year, 0)));

/** A label for each month from `start` until before `end`: “Apr 2024”, “May”, “Jun”. */
export function monthLabels(language: string, start: Date, end: Date): DateLabel[] {
	const { month: plain, monthYear } = formattersOf(language);
	return monthsBetween(start, end).map((month, index) => ({
		key: `month-${monthId(month)}`,
		text: normalize((index === 0 ? monthYear : plain).format(month)),
		day: new Date((month.getTime() + monthStart(month, 1).getTime()) / 2)
	}));
}

/** A label for each year whose January is from `start` until before `end`: “2025”. */
export function yearLabels(language: string, start: Date, end: Date): DateLabel[] {
	return monthsBetween(start, end)
		.filter(isJanuary)
		.map((january) => ({
			key: `year-${january.getUTCFullYear()}`,
			text: formattersOf(language).year.format(january),
			day: january
		}));
}
