import { CORRECTION_KINDS, CORRECTION_STATES } from '#content/schema.ts';
import { table, text } from './table.ts';

/** One row for each correction. */
export const correctionsTable = table({
	name: 'corrections',
	title: 'Corrections',
	description: 'What the translation or the article got wrong, and what is right.',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	columns: {
		source: text('The source article, word for word; the passage belongs to its author.', {
			required: true
		}),
		correct: text('What is right.', { required: true }),
		kind: text('What sort of thing is wrong.', { enum: CORRECTION_KINDS }),
		why: text('The reason.'),
		claim: text('Id of the claim that has the words.'),
		state: text(
			'Not reported yet, reported to the publisher, or corrected in the source article.',
			{ enum: CORRECTION_STATES }
		)
	},
	rows: ({ corrections }) => corrections
});
