import { geoArea, geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { decodeDeltas, encodeDeltas } from '#stage/shapes/delta-coast.ts';
import { DETAILS, landPieces } from './land.ts';

/** Limits of the JSON's length, in characters. A phone loads `coarse` with the page. */
const MAX_LENGTH = { coarse: 45_000, fine: 160_000 };

/** Centres of globes, [longitude, latitude], around the Pacific. */
const CENTRES: [number, number][] = [
	[-77, 39],
	[-158, 21],
	[140, 36]
];

describe.each(['coarse', 'fine'] as const)('%s land', async (detail) => {
	const pieces = await landPieces(DETAILS[detail], CENTRES);
	const land = { type: 'MultiPolygon' as const, coordinates: pieces.map(({ rings }) => rings) };

	it.each([
		['land in the Midwest', [-95, 41], true],
		['land on Honshu', [138, 36], true],
		['sea in the Pacific', [-150, 35], false],
		['sea in the Atlantic', [-40, 35], false]
	])('has %s', (_, place, isLand) => {
		expect(geoContains(land, place as [number, number])).toBe(isLand);
	});

	it('covers less than half of the sphere, so no ring has the wrong winding order', () => {
		expect(geoArea(land)).toBeLessThan(2 * Math.PI);
	});

	it('is small enough to load and to redraw while the reader scrolls', () => {
		expect(JSON.stringify(pieces).length).toBeLessThan(MAX_LENGTH[detail]);
	});

	it('has all points of a piece inside its cap', () => {
		const outside = pieces.flatMap(({ rings, centre, radius }) =>
			rings.flat().filter((point) => geoDistance(centre, point) > (radius * Math.PI) / 180)
		);
		expect(outside).toEqual([]);
	});
});

it('every coast is the same after encoding and decoding', async () => {
	const rings = (await landPieces(DETAILS.fine, CENTRES)).flatMap((piece) => piece.rings);
	expect(rings.map((ring) => decodeDeltas(encodeDeltas(ring)))).toEqual(rings);
});
