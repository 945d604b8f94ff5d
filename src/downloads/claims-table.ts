import { KINDS, VERDICTS } from '#content/schema.ts';
import type { Story } from '#content/story.ts';
import { flag, table, text } from './table.ts';

/** Ids of the steps that cite a claim, in reading order. */
export const stepsUsing = ({ steps }: Story, claim: string): string[] =>
	steps.filter(({ claims }) => claims.includes(claim)).map(({ id }) => id);

/** One row for each claim. */
export const claimsTable = table({
	name: 'claims',
	title: 'Claims',
	description: 'What the source article says, claim by claim, and what the public record says.',
	primaryKey: 'id',
	columns: {
		id: text('Never changes.', { required: true }),
		chapter: text('Chapter of the story that the claim belongs to.'),
		origin: text('Said in the source article, or found in the record beside it.', {
			enum: ['source', 'record']
		}),
		kind: text('What sort of thing is claimed.', { enum: KINDS }),
		restatement: text('The claim in plain words.'),
		verbatim: text(
			'The source article, word for word, errors included; the passage belongs to its author.'
		),
		hedge: text('How the source article words it.'),
		attribution: text('Who says so, where it is a view.'),
		verdict: text('What the record says to it.', { enum: VERDICTS }),
		reason: text('The verdict’s reason.'),
		note: text('What else a reader should know.'),
		since: flag('Whether it happened after the source article was written.'),
		steps: text('Ids of the steps of the story that use it, with spaces between them.'),
		uncited: text('Why no step uses it.')
	},
	rows: (story) =>
		story.claims.map((claim) => ({
			...claim,
			since: claim.since ?? false,
			steps: stepsUsing(story, claim.id).join(' ')
		}))
});
