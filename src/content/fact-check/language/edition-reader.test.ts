import { describe, expect, it } from 'vitest';
import type { Mention } from '../mention.ts';
import { editionReader } from './edition-reader.ts';
import { NameTable } from './name-table.ts';
import { readingWordsOf } from './reading-words.ts';

const NAMES = new NameTable([
	{ english: 'United States', translation: '米国' },
	{ english: 'United States', translation: '米' },
	{ english: 'US', translation: '米国' },
	{ english: 'US Navy', translation: '米海軍' },
	{ english: 'Japan', translation: '日本' },
	{ english: 'Nikkei', translation: '日本経済新聞' },
	{ english: 'Japan and the United States', translation: '日米' },
	{ english: '2+2', translation: '2プラス2' }
]);

const { mentions } = editionReader('ja', readingWordsOf('ja'), NAMES, [
	{ english: 'year by year', translation: '年々' }
]);

/** The mentions of one kind, in the order of the text. */
function only<Kind extends Mention['kind']>(kind: Kind, text: string) {
	return mentions(text)
		.filter((mention): mention is Extract<Mention, { kind: Kind }> => mention.kind === kind)
		.sort((a, b) => a.at - b.at);
}

describe('numbers in Japanese', () => {
	it.each([
		['2911億円', 291.1e9, 'yen'],
		['3兆5000億円', 3.5e12, 'yen'],
		['3.5兆円', 3.5e12, 'yen'],
		['224億ドル', 22.4e9, 'dollars'],
		['１２００万ドル', 12e6, 'dollars'],
		['1万900キロ', 10900, 'kilometers'],
		['7770km', 7770, 'kilometers'],
		['6,371.0088キロ', 6371.0088, 'kilometers'],
		['8.3%', 8.3, 'percent'],
		['３８日', 38, 'days'],
		['22日後', 22, 'days'],
		['約45分間', 45, 'minutes'],
		['45分の演説', 45, 'minutes'],
		['3.1倍', 3.1, 'times'],
		['100人', 100, undefined],
		['四つの作業部会', 4, undefined],
		['5年間の計画', 5, undefined]
	])('are read in “%s”', (text, value, unit) => {
		const [number, ...more] = only('number', text);
		expect([number?.value, number?.unit]).toEqual([value, unit]);
		expect(more).toEqual([]);
	});

	it('keep 未満 and 超', () => {
		expect(only('number', '4キロ未満、3倍超、10社余り、4キロ').map(({ bound }) => bound)).toEqual([
			'less',
			'more',
			'more',
			undefined
		]);
	});

	it('in a list have their unit at its end', () => {
		const numbers = only('number', '22、38、49日。291.1から896.8%');
		expect(numbers.map(({ isInList }) => isInList)).toEqual([true, true, false, true, false]);
	});

	it('have no unit in a fraction', () => {
		expect(only('number', '10分の1').map(({ value, unit }) => [value, unit])).toEqual([
			[10, undefined]
		]);
	});

	it('are not read in names, in times of the day as minutes, nor in the count of one thing', () => {
		expect(only('number', 'F-35、2プラス2、SM-3ブロックIIA、1本の記事、1カ月後、一つ')).toEqual([]);
		expect(only('number', '午前11時53分').map(({ value, unit }) => [value, unit])).toEqual([
			[11, undefined],
			[53, undefined]
		]);
	});
});

describe('dates in Japanese', () => {
	const june9 = { day: 9, month: 6 };
	it.each([
		['2024年6月9日', [{ ...june9, year: 2024 }]],
		['6月9日日曜日', [{ ...june9, weekday: 0 }]],
		['6月9日（日）', [{ ...june9, weekday: 0 }]],
		['6月9日日曜', [{ ...june9, weekday: 0 }]],
		[
			'6月7〜9日（日）',
			[
				{ day: 7, month: 6, weekday: undefined },
				{ ...june9, weekday: 0 }
			]
		],
		['2024年6月', [{ month: 6, year: 2024 }]],
		['6月中旬', [{ month: 6 }]],
		['6月9〜11日', [june9, { ...june9, day: 11 }]],
		['6月9日から11日まで', [june9, { ...june9, day: 11 }]],
		['2023年度', [{ year: 2023, fiscal: true }]],
		[
			'2023〜27年度',
			[
				{ year: 2023, fiscal: true },
				{ year: 2027, fiscal: true }
			]
		],
		[
			'2022年度から2023年度まで',
			[
				{ year: 2022, fiscal: true },
				{ year: 2023, fiscal: true }
			]
		],
		['2035年までに', [{ year: 2035 }]],
		['日曜日の', [{ weekday: 0 }]],
		['6月9日に開き、10日に閉じた', [june9, { ...june9, day: 10 }]]
	])('are read in “%s”, with the parts that are written', (text, parts) => {
		expect(only('date', text)).toMatchObject(parts);
		expect(only('date', text)).toHaveLength(parts.length);
		expect(only('number', text)).toEqual([]);
	});

	it('are not read in lengths of time', () => {
		expect(only('date', '4月10日から22日後')).toHaveLength(1);
		expect(only('number', '4月10日から22日後')).toHaveLength(1);
	});
});

describe('names in Japanese', () => {
	it('are the forms of the table, the longest first', () => {
		expect(only('name', '米海軍は日本経済新聞に').map(({ text }) => text)).toEqual([
			'米海軍',
			'日本経済新聞'
		]);
	});

	it('have the same key in all their forms', () => {
		const keys = only('name', '米国、米、日米、日本').map((name) => name.keys);
		const [us, us2, both, japan] = keys;
		expect(us2).toEqual(us);
		expect(both).toEqual([...(japan ?? []), ...(us ?? [])]);
	});

	it('are words in Latin letters', () => {
		expect(only('name', 'F-35とSM-3ブロックIIA、7770km').map(({ text }) => text)).toEqual([
			'F-35',
			'SM-3',
			'IIA'
		]);
	});
});

it('reads quotations with the English words of the table', () => {
	expect(only('quotation', '予算は「年々」増え、「『二重』の壁」がある')).toMatchObject([
		{ text: '年々', english: ['year by year'] },
		{ text: '『二重』の壁', english: [] }
	]);
});

describe('another language', () => {
	const french = editionReader(
		'fr',
		{
			...readingWordsOf('ja'),
			units: { ...readingWordsOf('ja').units, kilometers: ['km'], yen: ['de yens'] },
			dayEndings: ['er'],
			bounds: {
				more: { before: ['plus de'], after: [] },
				less: { before: ['moins de'], after: [] }
			},
			joiners: ['–', 'à', 'au', 'et'],
			fiscalYear: 'exercice {year}',
			clock: '{hour} h {minute}',
			weekdays: [],
			lengthOfDays: [],
			fractions: [],
			numerals: { quatre: 4 },
			counters: [],
			quotationMarks: [['«', '»']]
		},
		new NameTable([{ english: 'Hawaii', translation: 'Hawaï' }]),
		[{ english: 'year by year', translation: 'd’année en année' }]
	);
	const read = (text: string) => french.mentions(text).sort((a, b) => a.at - b.at);

	it('needs its words only', () => {
		expect(
			read('Le dimanche 9 juin 2024 et du 9 au 11 juin, exercice 2023, à Hawaï')
		).toMatchObject([
			{ kind: 'date', weekday: 0, day: 9, month: 6, year: 2024 },
			{ kind: 'date', day: 9, month: 6 },
			{ kind: 'date', day: 11, month: 6 },
			{ kind: 'date', year: 2023, fiscal: true },
			{ kind: 'name', text: 'Hawaï' }
		]);
		expect(read('moins de 4 km, 291,1 milliards de yens, 7 770 km, quatre F-35')).toMatchObject([
			{ value: 4, unit: 'kilometers', bound: 'less' },
			{ value: 291.1e9, unit: 'yen' },
			{ value: 7770, unit: 'kilometers' },
			{ value: 4 },
			{ kind: 'name', text: 'F-35' }
		]);
	});

	it('reads a month only as a whole word', () => {
		expect(read('maintenant, en mai')).toMatchObject([{ kind: 'date', month: 5 }]);
	});

	it('reads the short month of a day, and the letters after a day', () => {
		expect(read('9 avr., 12 juil. 2024, 1er mai')).toMatchObject([
			{ day: 9, month: 4 },
			{ day: 12, month: 7, year: 2024 },
			{ day: 1, month: 5 }
		]);
	});

	it('reads words with which a sentence begins', () => {
		expect(read('Quatre fois. Moins de 4 km. Lundi. Avril 2024.')).toMatchObject([
			{ value: 4 },
			{ value: 4, bound: 'less' },
			{ weekday: 1 },
			{ month: 4, year: 2024 }
		]);
	});

	it('reads spaces of any width', () => {
		expect(read('9\u00a0avril, 10\u202fh\u00a050')).toMatchObject([
			{ day: 9, month: 4 },
			{ value: 10 },
			{ value: 50 }
		]);
	});

	it('reads quotations without the spaces inside their marks', () => {
		const text = 'Elle croît « d’année en année », dit-on.';
		expect(read(text)).toMatchObject([
			{
				kind: 'quotation',
				text: 'd’année en année',
				english: ['year by year'],
				at: text.indexOf('d’année')
			}
		]);
	});
});

it('names the file of a language without words', () => {
	expect(() => readingWordsOf('xx')).toThrow('src/language/reading/xx.yaml: is missing');
});
