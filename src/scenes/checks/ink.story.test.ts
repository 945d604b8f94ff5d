import { expect, it } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import type { Mark } from '#drawing/marks.ts';
import { atRest, createTransition, displayedMarks } from '#drawing/transition/transition.ts';
import { seeded } from '#tools/seeded.ts';
import { inkOf } from './ink.ts';
import { compose } from '../compose.ts';
import { SCENE_IDS, sceneOf } from '../registry.ts';

/** Least ink on the way, as a share of the ink of the emptiest drawing. */
const FLOOR = 1 / 3;

const SHARES = Array.from({ length: 41 }, (_, index) => index / 40);
const facts = new Facts(factSheet(readStory()));
const draw = (id: string) => compose(sceneOf(id), { frame: STILL_FRAME, facts, arrival: 1 });
const inkAtRest = (marks: Mark[]) => inkOf(atRest(marks));

/** The least ink of a transition as far as `until` (0–1), and what is displayed there. */
function run(from: Mark[], to: Mark[], until = 1) {
	const transition = createTransition(from, to);
	return {
		ink: Math.min(...SHARES.map((share) => inkOf(transition(share * until)))),
		displayed: displayedMarks(transition(until))
	};
}

it.each(SCENE_IDS)('the stage is never empty on the way from %s to another step', (id) => {
	const from = draw(id);
	const faults = SCENE_IDS.filter((other) => {
		const to = draw(other);
		return run(from, to).ink < FLOOR * Math.min(inkAtRest(from), inkAtRest(to));
	});
	expect(faults).toEqual([]);
});

it('the stage is never empty while steps change faster than transitions end', () => {
	const random = seeded(6);
	const faults = Array.from({ length: 100 }).flatMap(() => {
		const ids = Array.from(
			{ length: 4 },
			() => SCENE_IDS[Math.floor(random() * SCENE_IDS.length)] ?? ''
		);
		const [first = [], ...targets] = ids.map(draw);
		const least = Math.min(...[first, ...targets].map(inkAtRest));
		let displayed = first;
		const isFault = targets.some((to) => {
			const part = run(displayed, to, random());
			displayed = part.displayed;
			return part.ink < FLOOR * least;
		});
		return isFault ? [ids.join(' → ')] : [];
	});
	expect(faults).toEqual([]);
});
