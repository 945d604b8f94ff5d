import { geoArea, geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { decodeDeltas, encodeDeltas } from '#stage/shapes/delta-coast.ts';
import { DETAILS, landPieces } from './land.ts';

/** Letters of the longest list of pieces that a stage may load: of the coarse one a phone, at once. */
const LONGEST = { coarse: 45_000, fine: 160_000 };

/** The main island of Hawaii, which a coarse coast shows as a triangle. */
const BIG_ISLAND: [number, number] = [-155.5, 19.6];
const FEWEST_POINTS = { coarse: 4, fine: 8 };

describe.each(['coarse', 'fine'] as const)('%s land', async (detail) => {
	const pieces = await landPieces(DETAILS[detail]);
	const land = { type: 'MultiPolygon' as const, coordinates: pieces.map(({ rings }) => rings) };

	it.each([
		['the Midwest', [-95, 41], true],
		['Honshu', [138, 36], true],
		['the Pacific', [-150, 35], false],
		['the Atlantic', [-40, 35], false]
	])('has %s where it should be', (_, place, isLand) => {
		expect(geoContains(land, place as [number, number])).toBe(isLand);
	});

	it('is less than half of the sphere: no island is the whole earth turned inside out', () => {
		expect(geoArea(land)).toBeLessThan(2 * Math.PI);
	});

	it('can be loaded and redrawn at every scroll', () => {
		expect(JSON.stringify(pieces).length).toBeLessThan(LONGEST[detail]);
	});

	it('draws the main island of Hawaii with enough points', () => {
		const island = pieces.find(({ rings }) =>
			geoContains({ type: 'Polygon', coordinates: rings }, BIG_ISLAND)
		);
		expect(island?.rings[0]?.length).toBeGreaterThanOrEqual(FEWEST_POINTS[detail]);
	});

	it('has each piece in its cap, whole', () => {
		const outside = pieces.flatMap(({ rings, middle, reach }) =>
			rings.flat().filter((point) => geoDistance(middle, point) > (reach * Math.PI) / 180)
		);
		expect(outside).toEqual([]);
	});
});

it('every coast is the same after encoding and decoding', async () => {
	const rings = (await landPieces(DETAILS.fine)).flatMap((piece) => piece.rings);
	expect(rings.map((ring) => decodeDeltas(encodeDeltas(ring)))).toEqual(rings);
});
