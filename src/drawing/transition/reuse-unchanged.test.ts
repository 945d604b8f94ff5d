import { describe, expect, it } from 'vitest';
import { reuseUnchanged } from './reuse-unchanged.ts';
import type { Mark } from '../marks.ts';
import { circle } from '../make-marks.ts';

const drawing = (x: number): Mark[] => [
	circle('still', 'ink', [1, 1], 5),
	circle('moved', 'ink', [x, 1], 5)
];

describe('reuseUnchanged', () => {
	it('returns the old object of an unchanged mark and the new object of a changed one', () => {
		const before = drawing(1);
		const now = drawing(2);
		const marks = reuseUnchanged(before, now);
		expect(marks).toEqual(now);
		expect(marks[0]).toBe(before[0]);
		expect(marks[1]).toBe(now[1]);
	});

	it('reuses no mark of a drawing with different marks', () => {
		const now = drawing(2);
		expect(reuseUnchanged([], now)).toEqual(now);
		expect(reuseUnchanged([...drawing(2).reverse(), ...drawing(3)], now)).toEqual(now);
	});
});
