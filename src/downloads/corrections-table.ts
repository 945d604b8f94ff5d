import { CORRECTION_KINDS, CORRECTION_STATES } from '#content/schema.ts';
import { table, text } from './table.ts';

/** One row for each correction. */
export const correctionsTable = table({
	name: 'corrections',
	foreignKeys: [{ field: 'claim', table: 'claims' }],
	columns: {
		source: text({ required: true }),
		correct: text({ required: true }),
		kind: text({ enum: CORRECTION_KINDS }),
		why: text(),
		claim: text(),
		state: text({ enum: CORRECTION_STATES })
	},
	rows: ({ corrections }) => corrections
});
