import { describe, expect, it } from 'vitest';
import { COVER } from '#rules/active-step.ts';
import { Pages } from './pages.svelte.ts';

/** The state of a stepper whose steps fill this many pages each; the cover fills one. */
function stepper(pageCounts: number[]) {
	const pages = new Pages(pageCounts.length);
	const layOut = () => {
		pages.setPageCount(pageCounts[pages.index] ?? 1);
	};
	layOut();
	const turn = (direction: 'next' | 'back') => {
		pages[direction]();
		layOut();
		return [pages.index, pages.page];
	};
	return { pages, layOut, turn };
}

describe('Pages', () => {
	it('turns through every page of every step, forward and back', () => {
		const { pages, turn } = stepper([1, 3, 2]);
		const forward = [[COVER, 0]];
		while (!pages.isLast) forward.push(turn('next'));
		expect(forward).toEqual([
			[COVER, 0],
			[0, 0],
			[1, 0],
			[1, 1],
			[1, 2],
			[2, 0],
			[2, 1]
		]);
		const backward = [forward.at(-1)];
		while (!pages.isFirst) backward.push(turn('back'));
		expect(backward).toEqual(forward.toReversed());
	});

	it('does not turn past either end', () => {
		const { pages, layOut, turn } = stepper([1, 1]);
		expect(turn('back')).toEqual([COVER, 0]);
		pages.goTo(Infinity);
		layOut();
		expect(turn('next')).toEqual([1, 0]);
	});

	it('moves to the last page when a larger screen needs fewer pages', () => {
		const { pages } = stepper([4]);
		pages.goTo(0, 3);
		pages.setPageCount(4);
		pages.setPageCount(2);
		expect(pages.page).toBe(1);
	});
});
