/** Finds dates and parts of dates: days, months, years, fiscal years, days of the week. */
import type { DateMention, DateParts, MentionReader } from './mention.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A month's name, or its first three letters as labels have it. */
const MONTH = `(?<month>${[...MONTHS, ...MONTHS.map((name) => name.slice(0, 3))].join('|')})\\b(?<!\\bMay(?= (?:be|not|have)\\b))`;
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})\\b`;
/** The digits before it are not the start of a longer number, as in “FY2022 to 18.8 billion yen”. */
const NUMBER_END = '(?![\\d,.]\\d|\\d)';
const YEAR = `(?<year>(?:19|20)\\d\\d)${NUMBER_END}`;

/** The longest form first: each form skips what the forms before it have matched. */
const FORMS = [
	// “Sunday, 9 June 2024”, “9–11 June”, “22 Dec 2023”, “22 and 26 March 2024”.
	`(?:${WEEKDAY},? )?(?<![\\d,.])(?<day>\\d{1,2})(?:(?:–| to | and )(?<lastDay>\\d{1,2}))? ${MONTH}(?: ${YEAR})?`,
	// “Sunday, June 9, 2024”, “June 9–11”.
	`(?:${WEEKDAY},? )?${MONTH} (?<day>\\d{1,2})(?:(?:–| to | and )(?<lastDay>\\d{1,2}))?${NUMBER_END}(?:, ${YEAR})?`,
	`${MONTH}(?: ${YEAR})?`,
	// “fiscal 2022 to 2023”, “FY2023”, “FY2023–27”.
	`(?:[Ff]iscal (?:year )?|FY)${YEAR}(?:(?:–| to | and )(?:fiscal |FY)?(?<lastYear>(?:20)?\\d\\d)${NUMBER_END})?`,
	WEEKDAY,
	`(?<![\\p{L}\\d.,-])${YEAR}`,
	// “mid-2030s”.
	`(?<=\\bmid-)${YEAR}s\\b`
].map((form) => new RegExp(form, 'gu'));

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** The one or two dates of a match: “9–11 June” has two. */
function partsOf(found: string, groups: Record<string, string | undefined>): DateParts[] {
	const { weekday, day, lastDay, month, year, lastYear } = groups;
	const first: DateParts = {
		weekday: weekday === undefined ? undefined : WEEKDAYS.indexOf(weekday),
		day: number(day),
		month: month === undefined ? undefined : MONTHS.findIndex((name) => name.startsWith(month)) + 1,
		year: number(year),
		fiscal: /^(?:fiscal|FY)/i.test(found) || undefined
	};
	if (lastDay !== undefined) return [first, { ...first, weekday: undefined, day: Number(lastDay) }];
	if (lastYear !== undefined && year !== undefined)
		return [first, { ...first, year: Number(year.slice(0, 4 - lastYear.length) + lastYear) }];
	return [first];
}

/** Finds every date of a text; both ends of a span. */
export const readDates: MentionReader<DateMention> = (text) => {
	let rest = text;
	return FORMS.flatMap((form) => {
		const found = [...rest.matchAll(form)].flatMap(({ 0: written, index, groups = {} }) =>
			partsOf(written, groups).map((parts): DateMention => ({
				kind: 'date',
				text: written,
				at: index,
				...parts
			}))
		);
		rest = rest.replaceAll(form, (written) => ' '.repeat(written.length));
		return found;
	});
};
