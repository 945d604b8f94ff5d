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

/** Where the story looks, [longitude, latitude]: the coasts round here are drawn finest. */
const LOOKED_AT: Position[] = [
	[-77, 39],
	[-158, 21],
	[140, 36]
];

/** Within this distance of a place looked at a coast keeps its points, in radians; twice as far off hardly any. */
const NEAR = 0.75;

/** How closely coasts keep to the map. */
export interface Detail {
	/** A bend of the coast is kept if it spans more than this near a place looked at, in steradians. */
	bend: number;
	/** Islands and lakes below this are left out, in steradians. */
	land: number;
}

/**
 * `coarse` comes with the page, and is all that a phone shows: it leaves out bends below half a square
 * of 85 km, and islands a little smaller than Oahu. `fine` comes later, for stages that show the difference.
 */
export const DETAILS: Record<'coarse' | 'fine', Detail> = {
	coarse: { bend: 9e-5, land: 3e-5 },
	fine: { bend: 6e-6, land: 5e-6 }
};

/** Points of a triangle, whose last is its first again; rounding can leave a ring with fewer. */
const SMALLEST_RING = 4;

/** Decimals of a degree kept: a tenth is 11 km, a pixel at the largest globe. */
const DECIMALS = 1;

type Ring = Position[];

/** 1 at a place looked at, falling off to nothing on the far side of the earth. */
function attention(point: Position): number {
	const distance = Math.min(...LOOKED_AT.map((place) => geoDistance(place, point)));
	return Math.exp(-((distance / NEAR) ** 2));
}

function rounded(ring: Ring): Ring {
	const factor = 10 ** DECIMALS;
	// Adding nothing makes a zero of a negative zero.
	const round = (degrees: number) => Math.round(degrees * factor) / factor + 0;
	return ring
		.map(([longitude, latitude]): Position => [round(longitude), round(latitude)])
		.filter((point, index, all) => index === 0 || String(point) !== String(all[index - 1]));
}

const areaOf = (ring: Ring) => geoArea({ type: 'Polygon', coordinates: [ring] });

/**
 * A ring wound as d3-geo wants it, or nothing if it is too small to be one. On a sphere a ring wound the
 * wrong way is the whole earth less a speck, and simplifying turns small rings over.
 */
function mended(ring: Ring, isHole: boolean, smallest: number): Ring | undefined {
	if (ring.length < SMALLEST_RING) return undefined;
	const area = areaOf(ring);
	const isMostOfTheEarth = area > 2 * Math.PI;
	const enclosed = isMostOfTheEarth ? 4 * Math.PI - area : area;
	const [point] = ring;
	if (!point || enclosed * attention(point) < smallest) return undefined;
	return isMostOfTheEarth === isHole ? ring : ring.toReversed();
}

function mendedPolygon([outer = [], ...holes]: Ring[], smallest: number): Ring[] {
	const coast = mended(rounded(outer), false, smallest);
	if (!coast) return [];
	const shores = holes.map((hole) => mended(rounded(hole), true, smallest));
	return [coast, ...shores.filter((shore) => shore !== undefined)];
}

/** One piece of land and the cap of the earth that holds it, so that it can be told at once on which side of the earth it lies. */
export interface Piece {
	/** Coast first, then the shores of its lakes; [longitude, latitude] in degrees, wound as d3-geo wants them. */
	rings: Ring[];
	/** The cap's middle. */
	middle: Position;
	/** From the cap's middle to its rim, in degrees. */
	reach: number;
}

const DEGREES = 180 / Math.PI;

function pieceOf(rings: Ring[]): Piece {
	const middle = geoCentroid({ type: 'Polygon', coordinates: rings }).map(Math.round) as Position;
	const farthest = Math.max(...rings.flat().map((point) => geoDistance(middle, point)));
	return { rings, middle, reach: Math.ceil(farthest * DEGREES) };
}

/** The world's land, piece by piece, from Natural Earth (public domain) as the package world-atlas carries it. */
export async function landPieces({ bend, land }: Detail): Promise<Piece[]> {
	const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
	const world = JSON.parse(await readFile(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
	const unquantized = topology({ land: feature(world, world.objects.land) });
	const weighted = presimplify(
		unquantized as Parameters<typeof presimplify>[0],
		(triangle) => sphericalTriangleArea(triangle) * attention(triangle[1])
	);
	const simple = simplify(weighted, bend);
	const shapes = feature(simple, simple.objects.land as GeometryCollection);
	const polygons = shapes.features.flatMap(({ geometry }) =>
		geometry.type === 'MultiPolygon'
			? geometry.coordinates
			: geometry.type === 'Polygon'
				? [geometry.coordinates]
				: []
	);
	return (polygons as Ring[][])
		.map((polygon) => mendedPolygon(polygon, land))
		.filter((rings) => rings.length > 0)
		.map(pieceOf);
}

const encoded = ({ rings, middle, reach }: Piece): EncodedPiece => ({
	coasts: rings.map(encodeDeltas),
	middle,
	reach
});

/** Gives `import land from 'virtual:land/coarse'` and `…/fine`, made once at build. */
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
