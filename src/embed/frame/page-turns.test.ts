import { describe, expect, it } from 'vitest';
import { turnByKey, turnBySwipe } from './page-turns.ts';

const key = (name: string, held = {}) => ({
	key: name,
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	...held
});

describe('turnByKey', () => {
	it('takes the keys that turn pages', () => {
		expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((name) => turnByKey(key(name)))).toEqual([
			'next',
			'back',
			'first',
			'last'
		]);
	});

	it('leaves the host its scrolling, and the browser its own keys', () => {
		for (const name of ['ArrowDown', 'ArrowUp', ' ', 'PageDown', 'Tab', 'toString']) {
			expect(turnByKey(key(name))).toBeUndefined();
		}
		expect(turnByKey(key('ArrowLeft', { altKey: true }))).toBeUndefined();
	});
});

describe('turnBySwipe', () => {
	const swipe = (across: number, along: number) =>
		turnBySwipe({ clientX: 200, clientY: 200 }, { clientX: 200 + across, clientY: 200 + along });

	it('goes on when a finger draws the page away, and back when it draws it in', () => {
		expect(swipe(-80, 10)).toBe('next');
		expect(swipe(80, -10)).toBe('back');
	});

	it('is not meant by a tap, a tremble or a scroll', () => {
		expect([swipe(0, 0), swipe(-30, 0), swipe(-60, 50), swipe(10, -300)]).toEqual([
			undefined,
			undefined,
			undefined,
			undefined
		]);
	});
});
