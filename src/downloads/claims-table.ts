import { KINDS, VERDICTS } from '#content/schema.ts';
import type { Story } from '#content/story.ts';
import type { Table } from './table.ts';

/** Ids of the steps that use a claim, in reading order. */
export const stepsUsing = ({ steps }: Story, claim: string): string[] =>
	steps.filter(({ claims }) => claims.includes(claim)).map(({ id }) => id);

export const claimsTable: Table = {
	name: 'claims',
	title: 'Claims',
	description: 'What the source article says, claim by claim, and what the public record says.',
	primaryKey: 'id',
	fields: [
		{ name: 'id', type: 'string', description: 'Never changes.', constraints: { required: true } },
		{
			name: 'chapter',
			type: 'string',
			description: 'Chapter of the story that the claim belongs to.'
		},
		{
			name: 'origin',
			type: 'string',
			description: 'Said in the source article, or found in the record beside it.',
			constraints: { enum: ['source', 'record'] }
		},
		{
			name: 'kind',
			type: 'string',
			description: 'What sort of thing is claimed.',
			constraints: { enum: KINDS }
		},
		{ name: 'restatement', type: 'string', description: 'The claim in plain words.' },
		{
			name: 'verbatim',
			type: 'string',
			description:
				'The source article, word for word, errors included; the passage belongs to its author.'
		},
		{ name: 'hedge', type: 'string', description: 'How the source article words it.' },
		{ name: 'attribution', type: 'string', description: 'Who says so, where it is a view.' },
		{
			name: 'verdict',
			type: 'string',
			description: 'What the record says to it.',
			constraints: { enum: VERDICTS }
		},
		{ name: 'reason', type: 'string', description: 'The verdict’s reason.' },
		{ name: 'note', type: 'string', description: 'What else a reader should know.' },
		{
			name: 'since',
			type: 'boolean',
			description: 'Whether it happened after the source article was written.'
		},
		{
			name: 'steps',
			type: 'string',
			description: 'Ids of the steps of the story that use it, with spaces between them.'
		},
		{ name: 'uncited', type: 'string', description: 'Why no step uses it.' }
	],
	rows: (story) =>
		story.claims.map((claim) => {
			const { id, chapter, origin, kind, restatement, verdict, reason } = claim;
			const { attribution, note, since = false, uncited } = claim;
			return {
				id,
				chapter,
				origin,
				kind,
				restatement,
				verbatim: claim.origin === 'source' ? claim.verbatim : undefined,
				hedge: claim.origin === 'source' ? claim.hedge : undefined,
				attribution,
				verdict,
				reason,
				note,
				since,
				steps: stepsUsing(story, id).join(' '),
				uncited
			};
		})
};
