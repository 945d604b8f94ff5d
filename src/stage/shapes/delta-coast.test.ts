import { expect, test } from 'vitest';
import { encodeDeltas } from './delta-coast.ts';

test('encodes each point by its distance from the one before, without the way back', () => {
	const ring: [number, number][] = [
		[139.7, 35.7],
		[139.9, 35.6],
		[-139.6, 35.8],
		[139.7, 35.7]
	];
	expect(encodeDeltas(ring)).toEqual([1397, 357, 2, -1, -2795, 2]);
});
