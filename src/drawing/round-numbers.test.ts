import { describe, expect, it } from 'vitest';
import { roundNumbers } from './round-numbers.ts';

describe('roundNumbers', () => {
	it('rounds every number of nested data to two decimals, and changes nothing else', () => {
		const data = {
			key: 'a',
			x: 1.23456,
			points: [
				[0.005, -1.239],
				[2, 1 / 3]
			],
			view: { radius: 10.999 },
			bold: true,
			note: undefined,
			none: null
		};
		expect(roundNumbers(data)).toEqual({
			key: 'a',
			x: 1.23,
			points: [
				[0.01, -1.24],
				[2, 0.33]
			],
			view: { radius: 11 },
			bold: true,
			note: undefined,
			none: null
		});
	});

	it('returns a copy and leaves its argument unchanged', () => {
		const data = { x: 1.234 };
		expect(roundNumbers(data)).not.toBe(data);
		expect(data).toEqual({ x: 1.234 });
	});

	it('returns rounded numbers unchanged', () => {
		expect(roundNumbers([0.1, 12.34, -7, 1e6])).toEqual([0.1, 12.34, -7, 1e6]);
	});
});
