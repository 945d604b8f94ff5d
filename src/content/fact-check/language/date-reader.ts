/** Finds dates in a language, in the order and with the names of months and weekdays that `Intl` has. */
import type { DateMention, DateParts, MentionReader, NumberMention } from '../mention.ts';
import type { ReadingWords } from './reading-words.ts';
import { escaped, oneOf, spaced, SPACED_LETTER, withCapital } from './patterns.ts';

const NOT_AFTER_NUMBER = `(?<![\\d.,]|${SPACED_LETTER}|${SPACED_LETTER}[-–])`;
/** “mai” is no month in “maintenant”. */
const NOT_IN_WORD = `(?!(?<=${SPACED_LETTER})${SPACED_LETTER})`;
const YEAR_DIGITS = '(?:19|20)\\d\\d';
const DAY_DIGITS = '(?:3[01]|[12]\\d|[1-9])';

/** A Sunday in January, in UTC. */
const SUNDAY = Date.UTC(2023, 0, 1);
const MS_PER_DAY = 86_400_000;

type Options = Intl.DateTimeFormatOptions;

const partsOfDate = (language: string, options: Options, time: number) =>
	new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(time);

/** The names of the seven days, from Sunday. */
const weekdaysOf = (language: string, weekday: 'long' | 'short') =>
	Array.from({ length: 7 }, (_, index) =>
		partsOfDate(language, { weekday }, SUNDAY + index * MS_PER_DAY)
			.filter(({ type }) => type === 'weekday')
			.map(({ value }) => value)
			.join('')
	);

/** The names of the twelve months as a date has them; digits where the language writes digits. */
const monthsOf = (language: string, options: Options) =>
	Array.from({ length: 12 }, (_, index) => {
		const parts = partsOfDate(language, options, Date.UTC(2023, index, 1));
		return parts.find(({ type }) => type === 'month')?.value ?? '';
	});

/** The mark that a language writes after a year or a day without other parts: 年. Empty for none. */
const signOf = (language: string, options: Options) =>
	partsOfDate(language, options, SUNDAY)
		.filter(({ type }) => type === 'literal')
		.map(({ value }) => value)
		.join('');

/** The forms of dates of a language, and the names in them. */
function formsOf(language: string, words: ReadingWords) {
	const months = new Map<string, number>();
	const joiner = ` ?${oneOf(words.joiners)} ?`;
	const longWeekdays = weekdaysOf(language, 'long');
	const inCapitals = longWeekdays.flatMap((name) => withCapital(name, language).at(-1) ?? name);
	const fullWeekdays = [longWeekdays, inCapitals, words.weekdays];
	const allWeekdays = [...fullWeekdays, weekdaysOf(language, 'short')];

	/** A date as `Intl` orders it; one with a day may end a span with a second day. */
	const form = (options: Options): string => {
		const parts = partsOfDate(language, options, SUNDAY);
		const names = monthsOf(language, options);
		names.forEach((name, index) => {
			for (const form of withCapital(name, language)) months.set(form, index + 1);
		});
		return parts
			.map(({ type, value }, index) => {
				if (type === 'year') return `(?<year>${YEAR_DIGITS})`;
				if (type === 'month')
					return `(?<month>${oneOf(names.flatMap((name) => withCapital(name, language)))})`;
				if (type !== 'day') return spaced(value);
				const sign = parts[index + 1]?.type === 'literal' ? parts[index + 1]?.value.trim() : '';
				const length = `(?!${escaped(sign ?? '')}${oneOf(words.lengthOfDays)})`;
				return `(?<day>${DAY_DIGITS})(?:${oneOf(words.dayEndings)})?(?:(?:${escaped(sign ?? '')})?${joiner}(?<lastDay>${DAY_DIGITS})${length})?`;
			})
			.join('');
	};
	/** A year or a span of years, with the words before and after its digits. */
	const years = (before: string, after: string) =>
		`${escaped(before)}(?<year>${YEAR_DIGITS})(?:(?:${escaped(after)})?${joiner}(?:${escaped(before)})?(?<lastYear>(?:19|20)?\\d\\d))?${escaped(after)}`;

	const before = `(?:(?<before>${oneOf(fullWeekdays.flat())})(?:, | )?)?`;
	// A short name, like 日, is a weekday only in brackets.
	const after = `(?:(?:, ?| )?(?<after>${oneOf(fullWeekdays.flat())})|[（(](?<short>${oneOf(allWeekdays.flat())})[）)])?`;
	const month = { month: 'long' } as const;
	const day = { ...month, day: 'numeric' } as const;
	const shortDay = { ...day, month: 'short' } as const;
	const [fiscalStart = '', fiscalEnd = ''] = words.fiscalYear.split('{year}');
	const patternOf = (source: string, end = '') =>
		new RegExp(`${NOT_AFTER_NUMBER}${source}(?!\\d|[.,]\\d${end})${NOT_IN_WORD}`, 'gu');
	return {
		months,
		weekdays: allWeekdays,
		/** The longest form first: each skips what the forms before it have matched. */
		dates: [
			patternOf(before + form({ ...day, year: 'numeric' }) + after),
			patternOf(before + form({ ...shortDay, year: 'numeric' }) + after),
			patternOf(before + form(day) + after),
			patternOf(before + form(shortDay) + after),
			patternOf(form({ ...month, year: 'numeric' })),
			patternOf(`(?<fiscal>${years(fiscalStart, fiscalEnd)})`),
			patternOf(years('', signOf(language, { year: 'numeric' }))),
			patternOf(form(month)),
			patternOf(`(?<before>${oneOf(fullWeekdays.flat())})`)
		],
		/** A day of the month that a date before it names; undefined if days have no sign. */
		bareDay: signOf(language, { day: 'numeric' })
			? patternOf(form({ day: 'numeric' }) + after, `|${oneOf(words.lengthOfDays)}`)
			: undefined
	};
}

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** Returns a reader of dates and of parts of dates; both ends of a span. */
export function dateReader(language: string, words: ReadingWords): MentionReader<DateMention> {
	const { dates, bareDay, months, weekdays } = formsOf(language, words);
	const weekdayOf = (name = '') =>
		weekdays.map((names) => names.indexOf(name)).find((index) => index >= 0);

	/** The one or two dates of a match. */
	const partsOf = (groups: Record<string, string | undefined>): DateParts[] => {
		const { day, lastDay, month, year, lastYear, fiscal } = groups;
		const before = weekdayOf(groups.before);
		const after = weekdayOf(groups.after ?? groups.short);
		const first: DateParts = {
			weekday: before ?? after,
			day: number(day),
			month: month === undefined ? undefined : months.get(month),
			year: number(year),
			fiscal: fiscal === undefined ? undefined : true
		};
		if (lastDay !== undefined)
			return [
				{ ...first, weekday: before },
				{ ...first, weekday: after, day: Number(lastDay) }
			];
		if (lastYear !== undefined && year !== undefined)
			return [first, { ...first, year: Number(year.slice(0, 4 - lastYear.length) + lastYear) }];
		return [first];
	};

	return (text) => {
		let rest = text;
		const read = (form: RegExp) => {
			const found = [...rest.matchAll(form)].flatMap(({ 0: written, index, groups = {} }) =>
				partsOf(groups).map((parts): DateMention => ({
					kind: 'date',
					text: written,
					at: index,
					...parts
				}))
			);
			rest = rest.replaceAll(form, (written) => '_'.repeat(written.length));
			return found;
		};
		const found = dates.flatMap(read);
		const withMonth = found.filter(({ month }) => month !== undefined);
		const [first] = withMonth;
		if (!bareDay || !first) return found;
		const days = read(bareDay).map((date) => {
			const before = withMonth.filter(({ at }) => at < date.at).sort((a, b) => b.at - a.at)[0];
			return { ...date, month: (before ?? first).month };
		});
		return [...found, ...days];
	};
}

/** Returns a reader of times of the day. Both numbers are counts: they have no unit. */
export function clockReader({ clock }: ReadingWords): MentionReader<NumberMention> {
	if (clock === '') return () => [];
	const source = spaced(clock)
		.replace('\\{hour\\}', '(?<hour>\\d{1,2})')
		.replace('\\{minute\\}', '(?<minute>\\d{1,2})');
	const pattern = new RegExp(source, 'gu');
	return (text) =>
		[...text.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }) =>
			[Number(groups.hour), Number(groups.minute)].map((value): NumberMention => ({
				kind: 'number',
				text: written,
				at: index,
				written: value,
				value,
				isInList: false
			}))
		);
}
