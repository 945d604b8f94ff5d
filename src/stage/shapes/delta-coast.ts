/** A coast as it travels to a reader: each point by how far it lies from the one before, in a third fewer bytes than by where it lies. */

export type Position = [longitude: number, latitude: number];

/** Steps in a degree; coasts are rounded to as much (plugins/land.ts). */
const STEPS = 10;

/**
 * The way along a coast.
 * @param ring Points in degrees, the last of them the first again.
 * @returns Steps eastward and northward in turn, the first two from 0° 0°; back to the first point they do not lead.
 */
export function encodeDeltas(ring: Position[]): number[] {
	let [east, north] = [0, 0];
	return ring.slice(0, -1).flatMap((point) => {
		const [toEast, toNorth] = point.map((degrees) => Math.round(degrees * STEPS)) as Position;
		const steps = [toEast - east, toNorth - north];
		[east, north] = [toEast, toNorth];
		return steps;
	});
}

/** The coast along which these steps lead: what `encodeDeltas` was given. */
export function decodeDeltas(steps: number[]): Position[] {
	const ring: Position[] = [];
	let [east, north] = [0, 0];
	for (let index = 0; index < steps.length; index += 2) {
		east += steps[index] ?? 0;
		north += steps[index + 1] ?? 0;
		ring.push([east / STEPS, north / STEPS]);
	}
	return [...ring, ...ring.slice(0, 1)];
}
