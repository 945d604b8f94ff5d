import { expect, it, vi } from 'vitest';
import type { Mark } from '../marks.ts';
import { memoizePair } from './memoize-pair.ts';
import { label } from '../make-marks.ts';

const one = label('a', 0, 0, 'A');
const other = label('b', 0, 0, 'B');
const third = label('c', 0, 0, 'C');

it('asks a rule once of the same two marks, and anew of another pair', () => {
	const rule = vi.fn((mark: Mark, beside: Mark | undefined) => ({ mark, beside }));
	const remembered = memoizePair(rule);
	const first = remembered(one, other);
	expect(remembered(one, other)).toBe(first);
	expect(rule).toHaveBeenCalledTimes(1);
	expect(remembered(one, third)).toEqual({ mark: one, beside: third });
	expect(remembered(other, undefined)).toEqual({ mark: other, beside: undefined });
	expect(rule).toHaveBeenCalledTimes(3);
});
