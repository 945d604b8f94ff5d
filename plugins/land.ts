import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { encodeDeltas, type EncodedPiece, type Position } from '#stage/shapes/delta-coast.ts';

const NAME = /^virtual:land\/(coarse|fine)$/;
const RESOLVED = /^\0virtual:land\/(coarse|fine)$/;

/** Centres of the story's maps, [longitude, latitude] in degrees: coasts near them have the most detail. */
const MAP_CENTRES: Position[] = [
	[-77, 39],
	[-158, 21],
	[140, 36]
];

/** Distance from a map's centre, in radians, at which the weight of a coast's points falls to 1/e. */
const WEIGHT_RADIUS = 0.75;

/** Limits for simplifying the coasts. Areas are in steradians, and are multiplied by `weight`. */
export interface Detail {
	/** Coast bends with a smaller area are skipped. */
	minBend: number;
	/** Islands and lakes with a smaller area are skipped. */
	minArea: number;
}

/**
 * `coarse` is in the first load, and the only one on a phone. At a map's centre it skips bends below
 * half a square of 85 km. It skips Oahu: of Hawaii it has one island. Larger stages load `fine` later.
 */
export const DETAILS: Record<'coarse' | 'fine', Detail> = {
	coarse: { minBend: 9e-5, minArea: 3e-5 },
	fine: { minBend: 6e-6, minArea: 5e-6 }
};

/** Points of a triangle as a closed ring, whose last point is its first. Rounding can leave fewer. */
const MIN_RING = 4;

/** Decimals of a coordinate in degrees. A tenth of a degree is 11 km, one pixel on the largest globe. */
const DECIMALS = 1;

type Ring = Position[];

/** The weight of a point, 0 to 1: 1 at a map's centre, almost 0 on the far side of the earth. */
function weight(point: Position): number {
	const distance = Math.min(...MAP_CENTRES.map((centre) => geoDistance(centre, point)));
	return Math.exp(-((distance / WEIGHT_RADIUS) ** 2));
}

function roundRing(ring: Ring): Ring {
	const factor = 10 ** DECIMALS;
	// `+ 0` turns a negative zero into zero.
	const round = (degrees: number) => Math.round(degrees * factor) / factor + 0;
	return ring
		.map(([longitude, latitude]): Position => [round(longitude), round(latitude)])
		.filter((point, index, all) => index === 0 || String(point) !== String(all[index - 1]));
}

const areaOf = (ring: Ring) => geoArea({ type: 'Polygon', coordinates: [ring] });

/**
 * Returns a ring with the winding order of d3-geo; undefined if the ring is too small. On a sphere, a
 * ring with the wrong winding order encloses the rest of the earth. Simplifying can reverse small rings.
 */
function rewound(ring: Ring, isHole: boolean, minArea: number): Ring | undefined {
	if (ring.length < MIN_RING) return undefined;
	const area = areaOf(ring);
	const isOverHalfOfTheEarth = area > 2 * Math.PI;
	const enclosed = isOverHalfOfTheEarth ? 4 * Math.PI - area : area;
	const [point] = ring;
	if (!point || enclosed * weight(point) < minArea) return undefined;
	return isOverHalfOfTheEarth === isHole ? ring : ring.toReversed();
}

function rewoundPolygon([outer = [], ...holes]: Ring[], minArea: number): Ring[] {
	const coast = rewound(roundRing(outer), false, minArea);
	if (!coast) return [];
	const shores = holes.map((hole) => rewound(roundRing(hole), true, minArea));
	return [coast, ...shores.filter((shore) => shore !== undefined)];
}

/** One piece of land and a spherical cap around it. The cap shows fast whether a globe can show the piece. */
export interface LandPiece {
	/** The coast, then the shores of lakes: [longitude, latitude] in degrees, in d3-geo's winding order. */
	rings: Ring[];
	/** Centre of the cap, [longitude, latitude] in degrees. */
	centre: Position;
	/** Angular radius of the cap, in degrees. */
	radius: number;
}

const DEGREES = 180 / Math.PI;

function landPiece(rings: Ring[]): LandPiece {
	const centre = geoCentroid({ type: 'Polygon', coordinates: rings }).map(Math.round) as Position;
	const farthest = Math.max(...rings.flat().map((point) => geoDistance(centre, point)));
	return { rings, centre, radius: Math.ceil(farthest * DEGREES) };
}

/** The world's land in pieces, from Natural Earth (public domain) by the package world-atlas. */
export async function landPieces({ minBend, minArea }: Detail): Promise<LandPiece[]> {
	const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
	const world = JSON.parse(await readFile(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
	const unquantized = topology({ land: feature(world, world.objects.land) });
	const weighted = presimplify(
		unquantized as Parameters<typeof presimplify>[0],
		(triangle) => sphericalTriangleArea(triangle) * weight(triangle[1])
	);
	const simple = simplify(weighted, minBend);
	const shapes = feature(simple, simple.objects.land as GeometryCollection);
	const polygons = shapes.features.flatMap(({ geometry }) =>
		geometry.type === 'MultiPolygon'
			? geometry.coordinates
			: geometry.type === 'Polygon'
				? [geometry.coordinates]
				: []
	);
	return (polygons as Ring[][])
		.map((polygon) => rewoundPolygon(polygon, minArea))
		.filter((rings) => rings.length > 0)
		.map(landPiece);
}

const encoded = ({ rings, centre, radius }: LandPiece): EncodedPiece => ({
	coasts: rings.map(encodeDeltas),
	centre,
	radius
});

/** A plugin for `import land from 'virtual:land/coarse'` and `'virtual:land/fine'`: `EncodedPiece[]`. */
export function land(): Plugin {
	return {
		name: 'land',
		resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
		async load(id) {
			const detail = RESOLVED.exec(id)?.[1];
			if (detail !== 'coarse' && detail !== 'fine') return;
			const pieces = await landPieces(DETAILS[detail]);
			return `export default ${JSON.stringify(pieces.map(encoded))};`;
		}
	};
}
