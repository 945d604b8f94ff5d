import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { readSettings } from '#content/load/read-story.ts';
import { storyPaths } from '#content/story-paths.ts';
import { encodeDeltas, type EncodedPiece, type Position } from '#stage/shapes/delta-coast.ts';
import { projectFolder } from '#tools/paths.ts';

const NAME = /^virtual:land\/(coarse|fine)$/;
const RESOLVED = /^\0virtual:land\/(coarse|fine)$/;

/** Distance from a globe's centre, in radians, at which the weight of a coast's points falls to 1/e. */
const WEIGHT_RADIUS = 0.75;

/** Limits for simplifying the coasts. Areas are in steradians, and are multiplied by `weight`. */
export interface Detail {
	/** Coast bends with a smaller area are skipped. */
	minBend: number;
	/** Islands and lakes with a smaller area are skipped. */
	minArea: number;
}

/**
 * `coarse` is in the first load, and the only one on a phone. At a globe's centre it skips bends below
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

/** What is too small to keep: see `Detail`. */
interface Limits extends Pick<Detail, 'minArea'> {
	centres: readonly Position[];
}

/** The weight of a point, 0 to 1: 1 at a globe's centre, almost 0 on the far side of the earth. */
function weightOf(point: Position, centres: readonly Position[]): number {
	const distance = Math.min(...centres.map((centre) => geoDistance(centre, point)));
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
function rewound(ring: Ring, isHole: boolean, limits: Limits): Ring | undefined {
	if (ring.length < MIN_RING) return undefined;
	const area = areaOf(ring);
	const isOverHalfOfTheEarth = area > 2 * Math.PI;
	const enclosed = isOverHalfOfTheEarth ? 4 * Math.PI - area : area;
	const [point] = ring;
	if (!point || enclosed * weightOf(point, limits.centres) < limits.minArea) return undefined;
	return isOverHalfOfTheEarth === isHole ? ring : ring.toReversed();
}

function rewoundPolygon([outer = [], ...holes]: Ring[], limits: Limits): Ring[] {
	const coast = rewound(roundRing(outer), false, limits);
	if (!coast) return [];
	const shores = holes.map((hole) => rewound(roundRing(hole), true, limits));
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

/**
 * The world's land in pieces, from Natural Earth (public domain) by the package world-atlas.
 * @param centres The centres of the story's globes, at least one.
 */
export async function landPieces(
	{ minBend, minArea }: Detail,
	centres: readonly Position[]
): Promise<LandPiece[]> {
	const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
	const world = JSON.parse(await readFile(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
	const unquantized = topology({ land: feature(world, world.objects.land) });
	const weighted = presimplify(
		unquantized as Parameters<typeof presimplify>[0],
		(triangle) => sphericalTriangleArea(triangle) * weightOf(triangle[1], centres)
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
		.map((polygon) => rewoundPolygon(polygon, { minArea, centres }))
		.filter((rings) => rings.length > 0)
		.map(landPiece);
}

const encoded = ({ rings, centre, radius }: LandPiece): EncodedPiece => ({
	coasts: rings.map(encodeDeltas),
	centre,
	radius
});

/**
 * A plugin for `import land from 'virtual:land/coarse'` and `'virtual:land/fine'`: `EncodedPiece[]`. It is empty for a
 * story without `coasts` in its settings, which draws no globe.
 * @param story The name of the story's folder.
 */
export function land(story: string): Plugin {
	return {
		name: 'land',
		resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
		async load(id) {
			const detail = RESOLVED.exec(id)?.[1];
			if (detail !== 'coarse' && detail !== 'fine') return;
			const { coasts } = readSettings(projectFolder, storyPaths(story));
			const pieces = coasts.length > 0 ? await landPieces(DETAILS[detail], coasts) : [];
			return `export default ${JSON.stringify(pieces.map(encoded))};`;
		}
	};
}
