/**
 * Delta encoding of coasts: each point by its distance from the one before. It takes a third fewer
 * bytes than positions.
 */

/** Longitude and latitude, in degrees. */
export type Position = [longitude: number, latitude: number];

/** A piece of land as a page loads it. */
export interface EncodedPiece {
	/** Each coast, encoded: the outer one first, then the shores of lakes. */
	coasts: number[][];
	/** The centre of the cap that contains the piece, in degrees. */
	centre: Position;
	/** From the centre to the edge of that cap, in degrees. */
	radius: number;
}

/** Steps in a degree: `plugins/land.ts` rounds coasts to tenths. */
const SCALE = 10;

/**
 * Encodes a closed coast.
 * @param ring Points in degrees; the last equals the first.
 * @returns Steps to the east and to the north in turn. The first two start at 0° 0°; the last point is left out.
 */
export function encodeDeltas(ring: Position[]): number[] {
	let [east, north] = [0, 0];
	return ring.slice(0, -1).flatMap((point) => {
		const [toEast, toNorth] = point.map((degrees) => Math.round(degrees * SCALE)) as Position;
		const deltas = [toEast - east, toNorth - north];
		[east, north] = [toEast, toNorth];
		return deltas;
	});
}

/** Decodes what `encodeDeltas` returns. */
export function decodeDeltas(deltas: number[]): Position[] {
	const ring: Position[] = [];
	let [east, north] = [0, 0];
	for (let index = 0; index < deltas.length; index += 2) {
		east += deltas[index] ?? 0;
		north += deltas[index + 1] ?? 0;
		ring.push([east / SCALE, north / SCALE]);
	}
	return [...ring, ...ring.slice(0, 1)];
}
