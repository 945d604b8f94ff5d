import { number, table, text } from './table.ts';

/** One row for each figure. */
export const figuresTable = table({
	name: 'figures',
	primaryKey: 'id',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	columns: {
		id: text({ required: true }),
		label: text(),
		value: number(undefined, { required: true }),
		unit: text({ required: true }),
		year: text({ required: true }),
		claim: text(),
		calculation: text(),
		note: text()
	},
	rows: ({ figures }) => figures
});
