import { READINGS } from '#content/schema.ts';
import { day, table, text } from './table.ts';

/** One row for each page of each claim. */
export const pagesTable = table({
	name: 'pages',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	columns: {
		claim: text({ required: true }),
		title: text(),
		publisher: text(),
		date: day(),
		address: { type: 'string', format: 'uri' },
		read: text({ enum: READINGS }),
		passage: text(),
		language: text(),
		translation: text(),
		archived: { type: 'string', format: 'uri' }
	},
	rows: ({ claims }) =>
		claims.flatMap(({ id, pages }) => pages.map((page) => ({ claim: id, ...page })))
});
