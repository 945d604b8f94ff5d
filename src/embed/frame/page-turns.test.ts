import { describe, expect, it } from 'vitest';
import { turnByKey } from './page-turns.ts';

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
