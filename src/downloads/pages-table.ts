import { READINGS } from '#content/schema.ts';
import { day, table, text } from './table.ts';

/** One row for each page of each claim. */
export const pagesTable = table({
	name: 'pages',
	title: 'Pages',
	description: 'The pages that each claim was checked against; a page stands once for each claim.',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	columns: {
		claim: text('Id of the claim.', { required: true }),
		title: text('Title, or what the page is.'),
		publisher: text('Who published it, where known.'),
		date: day('Day of publication, where known.'),
		address: { type: 'string', format: 'uri', description: 'Where it stood.' },
		read: text(
			'How far it was read: the page itself, its opening only, somebody’s copy of it, or known but not read.',
			{ enum: READINGS }
		),
		passage: text(
			'The words that prove the claim, word for word, in the page’s language; they belong to their author.'
		),
		language: text('Language of the passage, a BCP 47 tag; empty if it is English.'),
		translation: text('Our translation of the passage, if it is not English.'),
		archived: { type: 'string', format: 'uri', description: 'An archived copy of the page.' }
	},
	rows: ({ claims }) =>
		claims.flatMap(({ id, pages }) => pages.map((page) => ({ claim: id, ...page })))
});
