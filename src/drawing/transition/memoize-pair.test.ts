import { expect, it, vi } from 'vitest';
import type { Mark } from '../marks.ts';
import { memoizePair } from './memoize-pair.ts';
import { label } from '../make-marks.ts';

const one = label('a', 0, 0, 'A');
const other = label('b', 0, 0, 'B');
const third = label('c', 0, 0, 'C');

it('calls the rule once for the same two marks, and again for another pair', () => {
	const rule = vi.fn((mark: Mark, beside: Mark | undefined) => ({ mark, beside }));
	const memoized = memoizePair(rule);
	const first = memoized(one, other);
	expect(memoized(one, other)).toBe(first);
	expect(rule).toHaveBeenCalledTimes(1);
	expect(memoized(one, third)).toEqual({ mark: one, beside: third });
	expect(memoized(other, undefined)).toEqual({ mark: other, beside: undefined });
	expect(rule).toHaveBeenCalledTimes(3);
});
