import { describe, expect, it, vi } from 'vitest';
import {
	addDays,
	formatDayMonth,
	formatDays,
	formatLongDay,
	monthLabels,
	monthsBetween,
	parseDay,
	yearLabels
} from './dates.ts';

const days = (dates: Date[]) => dates.map((date) => date.toISOString().slice(0, 10));

describe('parseDay', () => {
	it('returns midnight UTC', () => {
		expect(parseDay('2024-02-29').toISOString()).toBe('2024-02-29T00:00:00.000Z');
	});

	it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-6-9', '9 June 2024', '2024-06', ''])(
		'throws for “%s”',
		(text) => {
			expect(() => parseDay(text)).toThrow(`“${text}” is not a date: write a day that exists`);
		}
	);
});

describe('formatDays', () => {
	it.each([
		['a day', '2024-04-10', '', '10 Apr 2024'],
		['a day in September, with three letters', '2024-09-25', '', '25 Sep 2024'],
		['a span within a month', '2024-06-09', '2024-06-11', '9–11 Jun 2024'],
		['a span across months', '2024-06-30', '2024-07-02', '30 Jun – 2 Jul 2024'],
		['a span across months with September', '2024-08-31', '2024-09-02', '31 Aug – 2 Sep 2024'],
		['a span across years', '2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
		['a span of one day', '2024-04-10', '2024-04-10', '10 Apr 2024']
	])('writes %s', (_, first, last, text) => {
		expect(formatDays('en', first, last)).toBe(text);
	});

	it.each([
		['a day', '2024-04-10', '', '10 Apr'],
		['a span within a month', '2024-06-09', '2024-06-11', '9–11 Jun'],
		['a span across months', '2024-06-30', '2024-07-02', '30 Jun – 2 Jul'],
		['a span across years, with both', '2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025']
	])('writes %s without the year', (_, first, last, text) => {
		expect(formatDays('en', first, last, { year: false })).toBe(text);
	});

	it('throws for a day that does not exist', () => {
		expect(() => formatDays('en', '2024-06-31')).toThrow('“2024-06-31” is not a date');
		expect(() => formatDays('en', '2024-06-09', '2024-06-31')).toThrow(
			'“2024-06-31” is not a date'
		);
	});

	it('throws for a span that ends before its first day', () => {
		expect(() => formatDays('en', '2024-06-11', '2024-06-09')).toThrow('“2024-06-09” is before');
	});
});

it.each([
	['a day', '2024-04-10', '', '2024年4月10日', '4月10日'],
	['a span within a month', '2024-06-09', '2024-06-11', '2024年6月9〜11日', '6月9〜11日'],
	['a span across months', '2024-06-30', '2024-07-02', '2024年6月30日〜7月2日', '6月30日〜7月2日'],
	[
		'a span across years',
		'2024-12-30',
		'2025-01-02',
		'2024年12月30日〜2025年1月2日',
		'2024年12月30日〜2025年1月2日'
	]
])('writes %s in Japanese', (_, first, last, text, withoutYear) => {
	expect(formatDays('ja', first, last)).toBe(text);
	expect(formatDays('ja', first, last, { year: false })).toBe(withoutYear);
});

it('writes a Japanese span in the same way where the engine writes both units, as Firefox does', () => {
	const range = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatRange');
	range.mockReturnValue('6月9日～11日');
	expect(formatDays('ja', '2024-06-09', '2024-06-11', { year: false })).toBe('6月9〜11日');
	range.mockRestore();
});

it('writes a day without its year, and a day with its month in full', () => {
	expect(formatDayMonth('en', addDays(parseDay('2024-08-31'), 1))).toBe('1 Sep');
	expect(formatLongDay('en', '2024-09-09')).toBe('9 September 2024');
});

describe('a date axis', () => {
	const [start, end] = [parseDay('2024-11-01'), parseDay('2025-03-01')];

	it('has a mark for each month until before its end', () => {
		expect(days(monthsBetween(start, end))).toEqual([
			'2024-11-01',
			'2024-12-01',
			'2025-01-01',
			'2025-02-01'
		]);
	});

	it('names each month at its middle, the first with its year', () => {
		const labels = monthLabels('en', start, end);
		expect(labels.map(({ text }) => text)).toEqual(['Nov 2024', 'Dec', 'Jan', 'Feb']);
		expect(labels[0]?.day).toEqual(parseDay('2024-11-16'));
		expect(monthLabels('en', parseDay('2024-09-01'), parseDay('2024-10-01'))[0]?.text).toBe(
			'Sep 2024'
		);
	});

	it('names each year at its January', () => {
		expect(yearLabels('en', start, end)).toEqual([
			{ key: 'year-2025', text: '2025', day: parseDay('2025-01-01') }
		]);
	});
});
