import { describe, expect, it } from 'vitest';
import { turnByKey, turnBySwipe } from './page-turns.ts';

const key = (name: string, modifiers = {}) => ({
	key: name,
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	...modifiers
});

describe('turnByKey', () => {
	it('maps keys to page turns', () => {
		expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((name) => turnByKey(key(name)))).toEqual([
			'next',
			'back',
			'first',
			'last'
		]);
	});

	it('ignores keys that scroll the host, and the browser’s key combinations', () => {
		for (const name of ['ArrowDown', 'ArrowUp', ' ', 'PageDown', 'Tab', 'toString']) {
			expect(turnByKey(key(name))).toBeUndefined();
		}
		expect(turnByKey(key('ArrowLeft', { altKey: true }))).toBeUndefined();
	});
});

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
