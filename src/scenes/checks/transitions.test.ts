import { dequal } from 'dequal/lite';
import { describe, expect, it } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import { identity, type CurveMark, type Mark } from '#drawing/marks.ts';
import { createTransition, displayedMarks } from '#drawing/transition/transition.ts';
import { SCENE_IDS, sceneOf } from '../registry.ts';

const facts = new Facts(factSheet(readStory()));
const draw = (id: string, arrival = 1) => sceneOf(id)({ frame: STILL_FRAME, facts, arrival });

const SHARES = Array.from({ length: 40 }, (_, index) => index / 40);
const PAIRS = SCENE_IDS.slice(1).flatMap((id, index) => {
	const before = SCENE_IDS[index] ?? '';
	return [
		[before, id],
		[id, before]
	] as const;
});

const isIn = (marks: Mark[]) => {
	const names = new Set(marks.map(identity));
	return (mark: Mark) => names.has(identity(mark));
};

/** A mark's data without its opacity. */
const place = (mark: Mark) => JSON.stringify({ ...mark, opacity: undefined });

/** Visible labels: labels always fade and have no partial stroke. */
function labelsOf(
	shown: ReturnType<ReturnType<typeof createTransition>>,
	isOf: (mark: Mark) => boolean
) {
	return shown.filter(({ mark, opacity }) => mark.kind === 'label' && opacity > 0 && isOf(mark));
}

describe('a transition', () => {
	it.each(PAIRS)(
		'%s → %s: old labels are gone before marks move, and new labels come after',
		(a, b) => {
			const [from, to] = [draw(a), draw(b, 0)];
			const [wasThere, willBe] = [isIn(from), isIn(to)];
			const places = new Map(from.map((mark) => [identity(mark), place(mark)]));
			const arrived = new Map(to.map((mark) => [identity(mark), place(mark)]));
			const faults = SHARES.flatMap((share) => {
				const shown = createTransition(from, to)(share);
				const kept = shown.map(({ mark }) => mark).filter((mark) => wasThere(mark) && willBe(mark));
				const travels = kept.some((mark) =>
					[places, arrived].every((one) => one.get(identity(mark)) !== place(mark))
				);
				const old = labelsOf(shown, (mark) => !willBe(mark));
				const fresh = labelsOf(shown, (mark) => !wasThere(mark));
				const isLate = travels && old.length > 0;
				const collides = old.length > 0 && fresh.length > 0;
				return isLate || collides ? [share] : [];
			});
			expect(faults).toEqual([]);
		}
	);

	it.each(PAIRS)(
		'%s → %s: a new or removed mark keeps its object while it waits and when it is done',
		(a, b) => {
			const [from, to] = [draw(a), draw(b, 0)];
			const transition = createTransition(from, to);
			const [wasThere, willBe] = [isIn(from), isIn(to)];
			const faults = SHARES.slice(1).flatMap((share) => {
				const [before, now] = [transition(share - 1 / 40), transition(share)];
				return now.filter((item, index) => {
					const old = before[index];
					const isSame = item.opacity === old?.opacity && dequal(item.mark, old.mark);
					return isSame && item !== old && !(wasThere(item.mark) && willBe(item.mark));
				});
			});
			expect(faults).toEqual([]);
		}
	);

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
