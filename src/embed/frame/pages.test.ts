import { describe, expect, it } from 'vitest';
import { COVER } from '#rules/active-step.ts';
import { Pages } from './pages.svelte.ts';

/** A reader of three steps whose words take this many pages each; the cover takes one. */
function opened(sheets: number[]) {
	const pages = new Pages(sheets.length);
	const lay = () => {
		pages.laidOut(sheets[pages.index] ?? 1);
	};
	lay();
	const turn = (way: 'next' | 'back') => {
		pages[way]();
		lay();
		return [pages.index, pages.page];
	};
	return { pages, lay, turn };
}

describe('Pages', () => {
	it('goes through every page of every step, and back the same way', () => {
		const { pages, turn } = opened([1, 3, 2]);
		const way = [[COVER, 0]];
		while (!pages.isLast) way.push(turn('next'));
		expect(way).toEqual([
			[COVER, 0],
			[0, 0],
			[1, 0],
			[1, 1],
			[1, 2],
			[2, 0],
			[2, 1]
		]);
		const home = [way.at(-1)];
		while (!pages.isFirst) home.push(turn('back'));
		expect(home).toEqual(way.toReversed());
	});

	it('stays where it is at both ends', () => {
		const { pages, lay, turn } = opened([1, 1]);
		expect(turn('back')).toEqual([COVER, 0]);
		pages.goTo(Infinity);
		lay();
		expect(turn('next')).toEqual([1, 0]);
	});

	it('keeps to the last page when the screen becomes larger', () => {
		const { pages } = opened([4]);
		pages.goTo(0, 3);
		pages.laidOut(4);
		pages.laidOut(2);
		expect(pages.page).toBe(1);
	});
});
