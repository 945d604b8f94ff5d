import { geoDistance } from 'd3-geo';
import type { View } from '#drawing/marks.ts';
import { land } from './land.svelte.ts';

/** From the point that faces the reader to the horizon, in degrees. */
const HORIZON = 90;

const DEGREES = 180 / Math.PI;

const multiPolygon = (pieces: typeof land.pieces) => ({
	type: 'MultiPolygon' as const,
	coordinates: pieces.map(({ rings }) => rings)
});

/**
 * The land on the side that faces the reader. To cut a piece off at the horizon, d3-geo asks of each
 * of its points on which side it lies, and of the piece, whether it holds the horizon: half the time
 * of a turn, and needed only for what lies across.
 */
export function visibleLand({ longitude, latitude }: View) {
	const placed = land.pieces.map((piece) => ({
		piece,
		distance: geoDistance([longitude, latitude], piece.middle) * DEGREES
	}));
	const lies = (where: (distance: number, reach: number) => boolean) =>
		multiPolygon(
			placed.filter(({ piece, distance }) => where(distance, piece.reach)).map(({ piece }) => piece)
		);
	return {
		/** All of it this side of the horizon. */
		whole: lies((distance, reach) => distance + reach < HORIZON),
		/** The horizon may cut it. */
		across: lies((distance, reach) => Math.abs(distance - HORIZON) <= reach)
	};
}
