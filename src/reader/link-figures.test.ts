import { describe, expect, it } from 'vitest';
import type { Figure } from '#content/schema.ts';
import { linkFigures } from './link-figures.ts';

const figure = (id: string, value: number, unit: string, note = ''): Figure => ({
	id,
	label: id,
	value,
	unit,
	year: '2024',
	claim: `claim-of-${id}`,
	calculation: '',
	note
});

const FIGURES = [
	figure('gap', 22, 'days'),
	figure('distance', 7770, 'km'),
	figure('money', 896.8, 'JPY bn'),
	figure('less-money', 291.1, 'JPY bn'),
	figure('topics', 4, 'topics'),
	figure('groups', 4, 'groups'),
	figure('share', 8.3, '%', 'About 8 percent; of the 7 years.')
];

/** Links as [words→figure]. */
const linked = (html: string) =>
	linkFigures(html, FIGURES, ({ id }) => `#${id}`).replaceAll(
		/<a class="figure" href="#(.*?)">(.*?)<\/a>/g,
		'[$2→$1]'
	);

describe('linkFigures', () => {
	it.each([
		['<p>22 days and 7,770 km on</p>', '<p>[22 days→gap] and [7,770 km→distance] on</p>'],
		['from 291.1 to 896.8 billion yen', 'from [291.1→less-money] to [896.8 billion yen→money]'],
		[
			'four topics, <b>four</b> working groups',
			'[four→topics] topics, <b>[four→topics]</b> working groups'
		],
		['four working groups', '[four→groups] working groups'],
		['by 8 percent', 'by [8 percent→share]'],
		['23 days', '23 days'],
		['22 people', '22 people'],
		['on 22 May 2024', 'on 22 May 2024'],
		['seven groups', 'seven groups'],
		['from 4:22 on', 'from 4:22 on'],
		['the Four Groups, Four groups', 'the Four Groups, [Four→groups] groups'],
		['<a href="/22">x</a> &#22; days', '<a href="/22">x</a> &#22; days']
	])('%s', (html, expected) => {
		expect(linked(html)).toBe(expected);
	});
});
