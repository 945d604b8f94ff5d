import { geoArea, geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { decodeDeltas, encodeDeltas } from '#stage/shapes/delta-coast.ts';
import { DETAILS, landPieces } from './land.ts';

/** Limits of the JSON's length, in characters. A phone loads `coarse` with the page. */
const MAX_LENGTH = { coarse: 45_000, fine: 160_000 };

/** On the main island of Hawaii, [longitude, latitude]. In `coarse` the island is a triangle. */
const BIG_ISLAND: [number, number] = [-155.5, 19.6];
const MIN_POINTS = { coarse: 4, fine: 8 };

describe.each(['coarse', 'fine'] as const)('%s land', async (detail) => {
	const pieces = await landPieces(DETAILS[detail]);
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

	it('draws the main island of Hawaii with enough points', () => {
		const island = pieces.find(({ rings }) =>
			geoContains({ type: 'Polygon', coordinates: rings }, BIG_ISLAND)
		);
		expect(island?.rings[0]?.length).toBeGreaterThanOrEqual(MIN_POINTS[detail]);
	});

	it('has all points of a piece inside its cap', () => {
		const outside = pieces.flatMap(({ rings, centre, radius }) =>
			rings.flat().filter((point) => geoDistance(centre, point) > (radius * Math.PI) / 180)
		);
		expect(outside).toEqual([]);
	});
});

it('every coast is the same after encoding and decoding', async () => {
	const rings = (await landPieces(DETAILS.fine)).flatMap((piece) => piece.rings);
	expect(rings.map((ring) => decodeDeltas(encodeDeltas(ring)))).toEqual(rings);
});
