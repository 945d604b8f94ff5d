import { describe, expect, it } from 'vitest';
import { box, circle, label, segment } from '../make-marks.ts';
import { identity, type Mark } from '../marks.ts';
import { atRest, createTransition, displayedMarks, type RenderedMark } from './transition.ts';

const SHARES = Array.from({ length: 50 }, (_, index) => index / 50);

const dot = (x: number) => circle('dot', 'ink', [x, 0], 5);
const ground = box('ground', 'faint', [0, 0, 100, 100]);
const oldLabel = label('old', 0, 50, 'old');
const newLabel = label('new', 0, 90, 'new');

const visible = (rendered: RenderedMark[]) => rendered.filter(({ opacity }) => opacity > 0);
const opacityOf = (rendered: RenderedMark[], key: string) =>
	rendered.find(({ mark }) => mark.key === key)?.opacity ?? 0;
const dotX = (rendered: RenderedMark[]) =>
	rendered.flatMap(({ mark }) => (mark.kind === 'circle' ? mark.x : []))[0];

describe('createTransition', () => {
	it('looks like the first drawing at 0 and is the second at 1', () => {
		const [from, to] = [
			[ground, dot(0), oldLabel],
			[ground, dot(50), newLabel]
		];
		const transition = createTransition(from, to);
		expect(visible(transition(0))).toEqual(atRest(from));
		expect(transition(1)).toEqual(atRest(to));
		expect(transition(1.2)).toEqual(atRest(to));
	});

	it('fades old marks out, then moves, then fades new marks in', () => {
		const transition = createTransition([dot(0), oldLabel], [dot(50), newLabel]);
		const order = SHARES.flatMap((share) => {
			const rendered = transition(share);
			const x = dotX(rendered) ?? NaN;
			return [
				...(opacityOf(rendered, 'old') > 0 ? ['exit'] : []),
				...(x > 0 && x < 50 ? ['move'] : []),
				...(opacityOf(rendered, 'new') > 0 ? ['enter'] : [])
			];
		});
		expect([...new Set(order)]).toEqual(['exit', 'move', 'enter']);
		expect(order).toEqual([
			...order.filter((one) => one === 'exit'),
			...order.filter((one) => one === 'move'),
			...order.filter((one) => one === 'enter')
		]);
	});

	it('keeps the object of an unchanged mark in every frame', () => {
		const kept = segment('kept', 'ink', [0, 0], [10, 10]);
		const transition = createTransition([kept, dot(0)], [{ ...kept }, dot(50)]);
		const objects = SHARES.map((share) =>
			transition(share).find(({ mark }) => mark.key === 'kept')
		);
		expect(new Set(objects).size).toBe(1);
	});

	it('keeps the object of a mark that waits or is done', () => {
		const transition = createTransition([dot(0), oldLabel], [dot(50), newLabel]);
		const objects = (key: string, shares: number[]) =>
			new Set(shares.map((share) => transition(share).find(({ mark }) => mark.key === key)));
		expect(objects('new', [0, 0.1, 0.3]).size).toBe(1);
		expect(objects('old', [0.5, 0.7, 0.9]).size).toBe(1);
	});

	it('does not animate a mark that is invisible in both drawings', () => {
		const hidden: Mark = { ...dot(0), opacity: 0 };
		const transition = createTransition([hidden, oldLabel], [{ ...hidden, x: 50 }, newLabel]);
		expect(dotX(transition(0.1))).toBe(50);
		// The whole time goes to the labels: half of it is not spent on a movement.
		expect(opacityOf(transition(0.6), 'new')).toBeGreaterThan(0);
	});

	it('fades a kept mark between its opacities', () => {
		const transition = createTransition([{ ...dot(0), opacity: 0.2 }], [{ ...dot(0), opacity: 1 }]);
		expect(opacityOf(transition(0.5), 'dot')).toBeCloseTo(0.6);
	});

	it('draws a removed mark above the kept mark that it was drawn on', () => {
		const cover = box('cover', 'ink', [0, 0, 10, 10]);
		const rendered = createTransition([ground, oldLabel, cover], [ground, cover, newLabel])(0.01);
		expect(rendered.map(({ mark }) => mark.key)).toEqual(['ground', 'old', 'cover', 'new']);
	});

	it('lets new marks enter one after another, in drawing order', () => {
		const dots = ['a', 'b', 'c'].map((key) => circle(key, 'ink', [0, 0], 1));
		const transition = createTransition([], dots);
		const counts = SHARES.map((share) => visible(transition(share)).map(({ mark }) => mark.key));
		expect(counts).toContainEqual(['a']);
		expect(counts).toContainEqual(['a', 'b']);
		expect(counts.at(-1)).toEqual(['a', 'b', 'c']);
	});
});

describe('text at the same position', () => {
	const before = label('title', 0, 20, '2024');
	const after = label('title', 0, 20, '2025');
	const textOf = (rendered: RenderedMark[]) =>
		visible(rendered).flatMap(({ mark }) => (mark.kind === 'label' ? mark.lines : []));

	it('is replaced before anything else changes, and never shown twice', () => {
		const transition = createTransition([before, dot(0)], [after, dot(50)]);
		for (const share of SHARES) expect(textOf(transition(share)).length).toBeLessThanOrEqual(1);
		const swapped = SHARES.find((share) => opacityOf(transition(share).slice(1), 'title') === 1);
		expect(dotX(transition(swapped ?? 0))).toBeLessThan(50);
	});

	it('fades in gradually even if nothing else changes', () => {
		const transition = createTransition([before], [after]);
		const opacities = SHARES.map((share) => transition(share).find(({ mark }) => mark === after));
		expect(opacities.some((one) => one && one.opacity > 0.3 && one.opacity < 0.7)).toBe(true);
	});

	it('enters like any other mark if the old text was invisible', () => {
		const transition = createTransition([{ ...before, opacity: 0 }], [after]);
		const opacities = SHARES.map((share) => transition(share).find(({ mark }) => mark === after));
		expect(opacities.map((one) => one?.opacity)).toEqual(
			opacities.map((one) => one?.opacity).toSorted((one, other) => (one ?? 0) - (other ?? 0))
		);
		expect(opacities.at(0)?.opacity).toBe(0);
	});
});

describe('a mark whose standing changes', () => {
	const planned = segment('tie', 'ink', [0, 0], [100, 0], { standing: 'planned' });
	const happened = segment('tie', 'ink', [0, 0], [100, 0]);
	const solidEnd = (rendered: RenderedMark[]) => {
		const solid = rendered.find(({ mark }) => mark.kind === 'line' && mark.standing === 'happened');
		return solid?.mark.kind === 'line' ? (solid.mark.points.at(-1)?.[0] ?? 0) : 0;
	};

	it('is drawn solid along its dashes', () => {
		const transition = createTransition([planned], [happened]);
		const ends = SHARES.map((share) => solidEnd(transition(share)));
		expect(ends).toEqual(ends.toSorted((one, other) => one - other));
		expect(ends.at(0)).toBe(0);
		expect(ends.filter((end) => end > 1 && end < 99).length).toBeGreaterThan(4);
	});

	it('is retracted from its dashes on the way back', () => {
		const transition = createTransition([happened], [planned]);
		const ends = SHARES.map((share) => solidEnd(transition(share)));
		expect(ends).toEqual(ends.toSorted((one, other) => other - one));
		expect(ends.at(0)).toBe(100);
	});

	it('cross-fades if it is an area', () => {
		const transition = createTransition([{ ...ground, standing: 'planned' }], [ground]);
		const opacities = transition(0.25).map(({ mark, opacity }) => [identity(mark), opacity]);
		expect(opacities).toEqual([
			['box|ground|planned', 0.75],
			['box|ground|happened', 0.25]
		]);
	});
});

describe('an interrupted transition', () => {
	it('continues from the displayed frame without a jump', () => {
		const displayed = displayedMarks(createTransition([dot(0), oldLabel], [dot(50)])(0.6));
		const onward = createTransition(displayed, [dot(-50), newLabel]);
		expect(dotX(onward(0))).toBeCloseTo(dotX(atRest(displayed)) ?? NaN);
		expect(onward(1)).toEqual(atRest([dot(-50), newLabel]));
	});

	it('goes back to the first drawing if it is reversed', () => {
		const first = [dot(0), oldLabel];
		const displayed = displayedMarks(createTransition(first, [dot(50), newLabel])(0.9));
		const back = createTransition(displayed, first);
		expect(visible(back(0)).map(({ mark }) => mark.key)).toEqual(['dot', 'new']);
		expect(back(1)).toEqual(atRest(first));
	});
});
