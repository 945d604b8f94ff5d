import { describe, expect, it } from 'vitest';
import { isEnglish } from './english.ts';
import type { Mention } from './mention.ts';
import { readMentions } from './read-mentions.ts';

/** The kind and the text of each mention, in the order of the text. */
function found(text: string): string[] {
	return readMentions(text, isEnglish)
		.sort((a, b) => a.at - b.at)
		.map(({ kind, text }) => `${kind} ${text}`);
}

/** The mentions of one kind, in the order of the text. */
function only<Kind extends Mention['kind']>(kind: Kind, text: string) {
	return readMentions(text, isEnglish)
		.filter((mention): mention is Extract<Mention, { kind: Kind }> => mention.kind === kind)
		.sort((a, b) => a.at - b.at);
}

describe('numbers', () => {
	it.each([
		['7,770 km', 7770, 'kilometers'],
		['6,371.0088 km', 6371.0088, 'kilometers'],
		['less than 4 kilometers', 4, 'kilometers'],
		['291.1 billion yen', 291.1e9, 'yen'],
		['22.4 billion US dollars', 22.4e9, 'dollars'],
		['8 percent', 8, 'percent'],
		['forty-five minutes', 45, 'minutes'],
		['Sixteen people', 16, undefined],
		['a hundred million', 1e8, undefined],
		['tripled', 3, 'times'],
		['twentyfold', 20, 'times'],
		['half', 0.5, 'times'],
		['the 180th meridian', 180, undefined]
	])('are read in “%s”', (text, value, unit) => {
		const [number, ...more] = only('number', text);
		expect([number?.value, number?.unit]).toEqual([value, unit]);
		expect(more).toEqual([]);
	});

	it('keep “more than” and “less than”', () => {
		expect(
			only('number', 'more than half, less than 4 km, half').map(({ bound }) => bound)
		).toEqual(['more', 'less', undefined]);
	});

	it('in a list have their unit at its end', () => {
		const numbers = only('number', 'from 291.1 to 896.8 billion yen, and 22, 38 and 49 days');
		expect(numbers.map(({ isInList }) => isInList)).toEqual([true, false, true, true, false]);
	});

	it('are not read in names, and “one” is not a number', () => {
		expect(only('number', 'one F-35, a T-4, PAC-3 and the “2+2”')).toEqual([]);
	});
});

describe('dates', () => {
	it.each([
		['2 May 2024', [{ day: 2, month: 5, year: 2024 }]],
		['22 Dec 2023', [{ day: 22, month: 12, year: 2023 }]],
		['April', [{ month: 4 }]],
		['December 2023', [{ month: 12, year: 2023 }]],
		['Sunday, 9 June', [{ weekday: 0, day: 9, month: 6 }]],
		[
			'9–11 June 2024',
			[
				{ day: 9, month: 6, year: 2024 },
				{ day: 11, month: 6, year: 2024 }
			]
		],
		[
			'fiscal 2022 to 2023',
			[
				{ year: 2022, fiscal: true },
				{ year: 2023, fiscal: true }
			]
		],
		[
			'FY2023–27',
			[
				{ year: 2023, fiscal: true },
				{ year: 2027, fiscal: true }
			]
		],
		['by 2035', [{ year: 2035 }]],
		['the mid-2030s', [{ year: 2030 }]],
		['Fiscal 2023', [{ year: 2023, fiscal: true }]],
		['Sunday, June 9, 2024', [{ weekday: 0, day: 9, month: 6, year: 2024 }]],
		['on December 22', [{ day: 22, month: 12 }]],
		[
			'June 9–11',
			[
				{ day: 9, month: 6 },
				{ day: 11, month: 6 }
			]
		]
	])('are read in “%s”, with the parts that are written', (text, parts) => {
		expect(only('date', text)).toMatchObject(parts);
		expect(only('date', text)).toHaveLength(parts.length);
		expect(only('number', text)).toEqual([]);
	});

	it('end before a number that is not a year', () => {
		const text = 'from 9 in FY2022 to 18.8 billion yen';
		expect(only('date', text)).toMatchObject([{ text: 'FY2022', year: 2022, fiscal: true }]);
	});

	it('are not read in “may”', () => {
		expect(only('date', 'May be read. In May it was.')).toMatchObject([{ at: 16, month: 5 }]);
	});

	it('are not read in numbers with commas or units', () => {
		expect(only('date', '2024 km and 12,024')).toHaveLength(1);
		expect(only('date', '12,024')).toEqual([]);
	});
});

describe('names', () => {
	it('are words with capitals in a row, without the possessive', () => {
		expect(found('the talks of Lloyd Austin’s staff at Camp H. M. Smith')).toEqual([
			'name Lloyd Austin',
			'name Camp H. M. Smith'
		]);
	});

	it('leave out an ordinary word at the start of a sentence', () => {
		expect(found('They met. The United States sold PAC-3 missiles.')).toEqual([
			'name United States',
			'name PAC-3'
		]);
	});

	it('are read at the start of a sentence', () => {
		expect(found('Kihara met Austin. Bloomberg reported it.')).toEqual([
			'name Kihara',
			'name Austin',
			'name Bloomberg'
		]);
	});
});

it('reads quotations without the marks', () => {
	expect(only('quotation', 'It rises “year by year,” it says.').map(({ text }) => text)).toEqual([
		'year by year'
	]);
});
