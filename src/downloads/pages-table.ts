import { READINGS } from '#content/schema.ts';
import type { Table } from './table.ts';

export const pagesTable: Table = {
	name: 'pages',
	title: 'Pages',
	description: 'The pages that each claim was checked against; a page stands once for each claim.',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	fields: [
		{
			name: 'claim',
			type: 'string',
			description: 'Id of the claim.',
			constraints: { required: true }
		},
		{ name: 'title', type: 'string', description: 'Title, or what the page is.' },
		{ name: 'publisher', type: 'string', description: 'Who published it, where known.' },
		{ name: 'date', type: 'date', description: 'Day of publication, where known.' },
		{ name: 'address', type: 'string', format: 'uri', description: 'Where it stood.' },
		{
			name: 'read',
			type: 'string',
			description:
				'How far it was read: the page itself, its opening only, somebody’s copy of it, or known but not read.',
			constraints: { enum: READINGS }
		}
	],
	rows: ({ claims }) =>
		claims.flatMap(({ id, pages }) =>
			pages.map(({ title, publisher, date, address, read }) => ({
				claim: id,
				title,
				publisher,
				date,
				address,
				read
			}))
		)
};
