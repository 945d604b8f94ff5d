/** How drawings of this story change into each other. */
import { describe, expect, it } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import { identity, type CurveMark, type Mark } from '#drawing/marks.ts';
import { createTransition, displayedMarks } from '#drawing/transition/transition.ts';
import { sceneOf } from '#scenes/registry.ts';

const facts = new Facts(factSheet(readStory()));
const draw = (id: string, arrival = 1) => sceneOf(id)({ frame: STILL_FRAME, facts, arrival });

const SHARES = Array.from({ length: 40 }, (_, index) => index / 40);

const isIn = (marks: Mark[]) => {
	const names = new Set(marks.map(identity));
	return (mark: Mark) => names.has(identity(mark));
};

describe('a transition', () => {
	it('lets marks enter one after another, in drawing order', () => {
		const transition = createTransition([], draw('mandate'));
		const entering = (share: number) =>
			transition(share)
				.filter(({ mark, opacity }) => mark.kind !== 'label' && opacity > 0)
				.map(({ mark }) => mark);
		const [some, all] = [entering(0.2), entering(0.9)];
		expect(some.length).toBeGreaterThan(0);
		expect(some.length).toBeLessThan(all.length);
		expect(some).toEqual(all.slice(0, some.length));
	});

	it('looks like the old drawing at first, with old labels above kept marks', () => {
		const from = draw('hawaii');
		const shown = createTransition(from, draw('tokyo', 0))(0).filter(({ opacity }) => opacity > 0);
		expect(shown.map(({ mark }) => identity(mark))).toEqual(from.map(identity));
	});

	it('swaps a title before any mark changes its standing', () => {
		const transition = createTransition(draw('july'), draw('outcome'));
		const share = SHARES.find((one) =>
			transition(one).some(({ mark, opacity }) => mark.key === 'lead' && opacity === 1 && one > 0.1)
		);
		const shown = transition(share ?? 1);
		const solid = shown.find(
			({ mark }) => mark.key === 'gate-upper' && isIn(draw('outcome'))(mark)
		);
		expect(
			shown.find(({ mark }) => mark.key === 'lead' && isIn(draw('outcome'))(mark))
		).toBeDefined();
		expect(solid?.opacity).toBe(0);
	});
});

describe('a thread whose standing changes', () => {
	const threads = (marks: Mark[], standing: string) =>
		marks.filter(
			(mark): mark is CurveMark =>
				mark.kind === 'curve' && mark.key === 'group-missiles' && mark.standing === standing
		);
	const endOf = (marks: Mark[]) => threads(marks, 'happened')[0]?.points[3][0] ?? 0;

	it('is drawn along its dashes, step by step', () => {
		const transition = createTransition(draw('july'), draw('outcome'));
		const ends = SHARES.map((share) => endOf(displayedMarks(transition(share))));
		const whole = endOf(draw('outcome'));
		expect(ends).toEqual(ends.toSorted((one, other) => one - other));
		expect(
			ends.filter((end) => end > Math.min(...ends) + 1 && end < whole - 1).length
		).toBeGreaterThan(4);
		expect(threads(displayedMarks(transition(0.5)), 'planned')).toHaveLength(1);
	});

	it('is retracted on the way back', () => {
		const transition = createTransition(draw('outcome'), draw('july'));
		const ends = SHARES.map((share) => endOf(displayedMarks(transition(share))));
		expect(ends).toEqual(ends.toSorted((one, other) => other - one));
		expect(new Set(ends).size).toBeGreaterThan(4);
		expect(threads(displayedMarks(transition(1)), 'happened')).toEqual([]);
	});

	it('reverses from any frame', () => {
		const half = displayedMarks(createTransition(draw('july'), draw('outcome'))(0.6));
		const back = createTransition(half, draw('july'));
		expect(endOf(displayedMarks(back(0)))).toBeCloseTo(endOf(half));
		expect(endOf(displayedMarks(back(0.9)))).toBeLessThan(endOf(half));
	});
});
