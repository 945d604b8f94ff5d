import { describe, expect, it } from 'vitest';
import { expandLabel } from './expand-label.ts';

const FACTS = {
	language: 'en',
	figures: [
		{ id: 'price', value: 1719.3, unit: 'JPY bn', year: 'FY2023-24' },
		{ id: 'leg', value: 3.8, unit: 'km', year: '2024' },
		{ id: 'ratio', value: 20.9, unit: 'times', year: 'FY2023' },
		{ id: 'share', value: 21.05, unit: '%', year: '2024' },
		{ id: 'groups', value: 4, unit: 'groups', year: '2024' },
		{ id: 'none', value: 0, unit: 'statements', year: '2024' },
		{ id: 'target', value: 2035, unit: 'year', year: '2023' }
	],
	events: [
		{ id: 'vote', date: '2024-04-10', until: '' },
		{ id: 'opening', date: '2024-06-09', until: '2024-06-11' }
	]
};

describe('expandLabel', () => {
	it.each([
		['{price}', '¥1,719.3 bn'],
		['{price:trillions}', '¥1.72 trn'],
		['price {price:year}', 'price FY2023–24'],
		['{leg:number}', '3.8'],
		['less than {leg:rounded-up}', 'less than 4 km'],
		['about {ratio:tens} times', 'about 20 times'],
		['{share:rounded}', '21%'],
		['{groups:words} groups', 'four groups'],
		['{none:words} statements', 'no statements'],
		['{ratio:words}', '20.9'],
		['planned for {target}', 'planned for 2035'],
		['{vote}, {opening:day}', '10 Apr 2024, 9–11 Jun'],
		['no facts', 'no facts']
	])('writes “%s” as “%s”', (label, text) => {
		expect(expandLabel(label, FACTS)).toMatchObject({ text, problems: [] });
	});

	it('lists the figures and the events in the text', () => {
		expect(expandLabel('{leg} in {leg:year}, on {vote}', FACTS)).toMatchObject({
			figures: ['leg'],
			events: ['vote']
		});
	});

	it('gives the parts of the text that replace a placeholder', () => {
		const { text, filledIn } = expandLabel('about {leg} in {leg:year}, {unknown} {share}', FACTS);
		expect(filledIn.map(({ at, length }) => text.slice(at, at + length))).toEqual([
			'3.8 km',
			'2024',
			'21.05%'
		]);
	});

	it('writes only billions of yen as trillions', () => {
		expect(expandLabel('{leg:trillions}', FACTS).problems).toEqual([
			'“{leg:trillions}” is for figures in JPY bn, but the unit is “km”: use another form'
		]);
	});

	it('keeps a placeholder that it cannot replace', () => {
		const { text, problems } = expandLabel('{leg:constructor} {toString}', FACTS);
		expect(text).toBe('{leg:constructor} {toString}');
		expect(problems).toHaveLength(2);
	});
});
