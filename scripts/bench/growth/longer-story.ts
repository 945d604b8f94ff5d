/** A story of any length, made by telling the real one's steps again and again. */
import type { StoryFiles } from '#content/load/read-files.ts';
import type { Chapter } from '#content/schema.ts';

type FiledStep = StoryFiles['steps'][number];

/** The parts of the story's files that change with its length. */
export type Told = Pick<StoryFiles, 'steps' | 'claims' | 'places' | 'events'> & {
	matter: NonNullable<StoryFiles['matter']>;
};

const DAY = 86_400_000;

/** Days spread evenly over the axis, so that dates run forward however many rounds are told. */
function dayAt(share: number, { from, until }: Told['matter']['axis']): string {
	const days = Math.floor(((Date.parse(until) - Date.parse(from)) / DAY) * share);
	return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
}

/** The scene of a step of a longer story: `tokyo-23` is drawn as `tokyo`. */
export const realId = (id: string) => id.replace(/-\d+$/, '');

/** The chapters, told again in rounds until `count` steps are told. */
function rounds(chapters: Chapter[], count: number): Chapter[] {
	const told: Chapter[] = [];
	for (let place = 0, round = 1; place < count; round++) {
		for (const { id, title, steps } of chapters) {
			const kept = steps.slice(0, count - place);
			if (kept.length === 0) break;
			told.push({
				id: round === 1 ? id : `${id}-${round}`,
				title,
				steps: kept.map((step) => `${step}-${++place}`)
			});
		}
	}
	return told;
}

/**
 * The story in `count` steps, each named after the real one and its place, from 1. A story without
 * steps has no rounds: it is given back empty.
 */
export function longerStory(real: Told, count: number): Told {
	const chapters = real.steps.length === 0 ? [] : rounds(real.matter.chapters, count);
	const byId = new Map(real.steps.map((step) => [step.id, step]));
	const ids = chapters.flatMap((chapter) => chapter.steps);
	const steps = ids.flatMap((id, place): FiledStep[] => {
		const step = byId.get(realId(id));
		if (!step) return [];
		const { date, until: _, ...rest } = step;
		return [
			{
				...rest,
				...(date !== undefined && { date: dayAt(place / count, real.matter.axis) }),
				// The cover draws with places and events that a short story would not come to.
				...(place === 0 && {
					places: real.places.map((record) => record.id),
					events: real.events.map((record) => record.id)
				}),
				id,
				aliases: []
			}
		];
	});
	const cited = new Set(steps.flatMap((step) => step.claims));
	const claims = real.claims.map((claim) =>
		cited.has(claim.id) ? claim : { ...claim, uncited: claim.uncited ?? 'Told further down.' }
	);
	return { ...real, matter: { ...real.matter, chapters }, steps, claims };
}
