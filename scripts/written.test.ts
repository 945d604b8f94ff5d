import { expect, it } from 'vitest';
import { writtenBytes, writtenCount, writtenTime } from './written.ts';

it('writes a measure in a unit of its size', () => {
	expect([205_444, 15_249_910, 2.4e10].map(writtenBytes)).toEqual(['205 KB', '15.2 MB', '24.0 GB']);
	expect([8.123, 1500, 1_319_600, 15.3e9].map(writtenTime)).toEqual([
		'8.12 ns',
		'1.50 µs',
		'1.32 ms',
		'15.3 s'
	]);
	expect(writtenCount(16_692)).toBe('16,692');
});

it('leaves what is smaller than the smallest unit in that unit', () => {
	expect([12, 0].map(writtenBytes)).toEqual(['0.01 KB', '0']);
	expect(writtenTime(0.5)).toBe('0.50 ns');
});
