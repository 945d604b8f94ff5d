import type { Table } from './table.ts';

export const figuresTable: Table = {
	name: 'figures',
	title: 'Figures',
	description: 'Every number of the story, with its unit, its year and the claim that carries it.',
	primaryKey: 'id',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	fields: [
		{ name: 'id', type: 'string', description: 'Never changes.', constraints: { required: true } },
		{ name: 'label', type: 'string', description: 'What is counted or measured.' },
		{
			name: 'value',
			type: 'number',
			description: 'The number; its unit is in the next column.',
			constraints: { required: true }
		},
		{
			name: 'unit',
			type: 'string',
			description: 'JPY and USD are yen and US dollars; m, bn, trn are 10⁶, 10⁹, 10¹².',
			constraints: { required: true }
		},
		{
			name: 'year',
			type: 'string',
			description:
				'Calendar year (2024), Japanese fiscal year from 1 April to 31 March (FY2023), or a span of them (FY2023-27).',
			constraints: { required: true }
		},
		{ name: 'claim', type: 'string', description: 'Id of the claim that carries it.' },
		{
			name: 'calculation',
			type: 'string',
			description: 'The arithmetic, where the number is ours; empty where it is quoted.'
		},
		{ name: 'note', type: 'string', description: 'What has to be known to use it.' }
	],
	rows: ({ figures }) =>
		figures.map(({ id, label, value, unit, year, claim, calculation, note }) => ({
			id,
			label,
			value,
			unit,
			year,
			claim,
			calculation,
			note
		}))
};
