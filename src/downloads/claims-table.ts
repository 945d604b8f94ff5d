import { KINDS, VERDICTS } from '#content/schema.ts';
import type { Story } from '#content/story.ts';
import { flag, table, text } from './table.ts';

/** Ids of the steps that cite a claim, in reading order. */
export const stepsUsing = ({ steps }: Story, claim: string): string[] =>
	steps.filter(({ claims }) => claims.includes(claim)).map(({ id }) => id);

/** One row for each claim. */
export const claimsTable = table({
	name: 'claims',
	primaryKey: 'id',
	columns: {
		id: text({ required: true }),
		chapter: text(),
		origin: text({ enum: ['source', 'record'] }),
		kind: text({ enum: KINDS }),
		restatement: text(),
		verbatim: text(),
		hedge: text(),
		attribution: text(),
		verdict: text({ enum: VERDICTS }),
		reason: text(),
		note: text(),
		since: flag(),
		steps: text(),
		uncited: text()
	},
	rows: (story) =>
		story.claims.map((claim) => ({
			...claim,
			since: claim.since ?? false,
			steps: stepsUsing(story, claim.id).join(' ')
		}))
});
