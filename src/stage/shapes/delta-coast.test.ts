import { expect, test } from 'vitest';
import { DETAILS, landPieces } from '../../../plugins/land.ts';
import { decodeDeltas, encodeDeltas } from './delta-coast.ts';

test('a step leads from each point to the next, and not back', () => {
	const ring: [number, number][] = [
		[139.7, 35.7],
		[139.9, 35.6],
		[-139.6, 35.8],
		[139.7, 35.7]
	];
	expect(encodeDeltas(ring)).toEqual([1397, 357, 2, -1, -2795, 2]);
});

test('every coast arrives as it set out', async () => {
	const rings = (await landPieces(DETAILS.fine)).flatMap((piece) => piece.rings);
	expect(rings.map((ring) => decodeDeltas(encodeDeltas(ring)))).toEqual(rings);
});
