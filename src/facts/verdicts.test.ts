/** A verdict is in one place: it sets the standing of everything that names its claim. */
import { expect, it } from 'vitest';
import { readFiles } from '#content/load/read-files.ts';
import type { Label, ShownClaim } from '#content/schema.ts';
import { MADE_UP_ROOT, madeUpStory } from '#content/testing/story-copy.ts';
import { withVerdict } from '#content/testing/with-verdict.ts';
import { factSheet } from './fact-sheet.ts';

const story = madeUpStory();
const { events } = readFiles(MADE_UP_ROOT, story.paths);

/** Standings of all figures, events, labels and marks that steps use, with the opposite verdict for one claim. */
function standings(flipped?: string): Map<string, string | undefined> {
	const claim = story.claims.find(({ id }) => id === flipped);
	const opposite = claim?.verdict === 'confirmed' ? 'not-checked' : 'confirmed';
	const sheet = factSheet(claim ? withVerdict(story, claim.id, opposite, MADE_UP_ROOT) : story);
	return new Map([
		...sheet.figures.map(({ id, standing }) => [`figure ${id}`, standing] as const),
		...sheet.events.map(({ id, standing }) => [`event ${id}`, standing] as const),
		...Object.entries(sheet.labels).map(([id, label]) => [`label ${id}`, label.standing] as const)
	]);
}

interface Use {
	/** A key of `standings`. */
	id: string;
	claim: string | undefined;
	/** Whether it has a standing of its own, with a reason. */
	ownStanding: boolean;
}

function usesOfLabels(
	owner: string,
	labels: Record<string, Label>,
	marks: Record<string, ShownClaim> = {}
): Use[] {
	return Object.keys({ ...labels, ...marks }).map((id) => {
		const { claim, standing } = { ...labels[id], ...marks[id] };
		return { id: `label ${owner}.${id}`, claim, ownStanding: standing !== undefined };
	});
}

const uses: Use[] = [
	...usesOfLabels('cover', story.cover.labels),
	...story.steps.flatMap(({ id, labels, marks }) => usesOfLabels(id, labels, marks)),
	...story.figures
		.filter(({ id }) => story.steps.some((step) => step.figures.includes(id)))
		.map(({ id, claim }) => ({ id: `figure ${id}`, claim, ownStanding: false })),
	...events
		.filter(({ id }) => story.steps.some((step) => step.events.includes(id)))
		.map(({ id, claim, standing }) => ({ id: `event ${id}`, claim, ownStanding: standing !== '' }))
];

it.each(['figure', 'event', 'label'])('a %s of a step names a claim', (kind) => {
	expect(uses.some(({ id, claim }) => id.startsWith(kind) && claim !== undefined)).toBe(true);
});

it.each(story.claims)(
	'the verdict of $id sets the standings of its figures, events, labels and marks, and no others',
	({ id: claim }) => {
		const before = standings();
		const changed = [...standings(claim)].filter(([id, standing]) => standing !== before.get(id));
		const named = uses.filter((use) => use.claim === claim && !use.ownStanding);
		expect(changed.map(([id]) => id).sort()).toEqual(named.map(({ id }) => id).sort());
	}
);
