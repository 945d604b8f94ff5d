import { describe, expect, it } from 'vitest';
import { turnBySwipe } from './swipe.ts';

describe('turnBySwipe', () => {
	const swipe = (horizontal: number, vertical: number) =>
		turnBySwipe(
			{ clientX: 200, clientY: 200 },
			{ clientX: 200 + horizontal, clientY: 200 + vertical }
		);

	it('goes to the next page on a swipe left, and back on a swipe right', () => {
		expect(swipe(-80, 10)).toBe('next');
		expect(swipe(80, -10)).toBe('back');
	});

	it('ignores taps, short moves and vertical scrolls', () => {
		expect([swipe(0, 0), swipe(-30, 0), swipe(-60, 50), swipe(10, -300)]).toEqual([
			undefined,
			undefined,
			undefined,
			undefined
		]);
	});
});
