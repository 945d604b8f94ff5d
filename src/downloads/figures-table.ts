import { number, table, text } from './table.ts';

/** One row for each figure. */
export const figuresTable = table({
	name: 'figures',
	title: 'Figures',
	description: 'Every number of the story, with its unit, its year and the claim that carries it.',
	primaryKey: 'id',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	columns: {
		id: text('Never changes.', { required: true }),
		label: text('What is counted or measured.'),
		value: number('The number; its unit is in the next column.', undefined, { required: true }),
		unit: text('JPY and USD are yen and US dollars; m, bn, trn are 10⁶, 10⁹, 10¹².', {
			required: true
		}),
		year: text(
			'Calendar year (2024), Japanese fiscal year from 1 April to 31 March (FY2023), or a span of them (FY2023-27).',
			{ required: true }
		),
		claim: text('Id of the claim that carries it.'),
		calculation: text('The arithmetic, where the number is ours; empty where it is quoted.'),
		note: text('What has to be known to use it.')
	},
	rows: ({ figures }) => figures
});
