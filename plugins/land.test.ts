import { geoArea, geoContains, geoDistance } from 'd3-geo';
import { expect, test } from 'vitest';
import { landPieces } from './land.ts';

const pieces = await landPieces();
const land = { type: 'MultiPolygon' as const, coordinates: pieces.map(({ rings }) => rings) };

test.each([
	['the Midwest', [-95, 41], true],
	['Honshu', [138, 36], true],
	['the Pacific', [-150, 35], false],
	['the Atlantic', [-40, 35], false]
])('%s is where it should be', (_, place, isLand) => {
	expect(geoContains(land, place as [number, number])).toBe(isLand);
});

test('no island is the whole earth turned inside out: land is less than half of the sphere', () => {
	expect(geoArea(land)).toBeLessThan(2 * Math.PI);
});

test('a phone can load it and redraw it at every scroll', () => {
	expect(JSON.stringify(pieces).length).toBeLessThan(45_000);
});

test('a piece lies in its cap, whole', () => {
	const outside = pieces.flatMap(({ rings, middle, reach }) =>
		rings.flat().filter((point) => geoDistance(middle, point) > (reach * Math.PI) / 180)
	);
	expect(outside).toEqual([]);
});
