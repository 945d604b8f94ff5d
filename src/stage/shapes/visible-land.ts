import { geoDistance } from 'd3-geo';
import type { GlobeView } from '#drawing/marks.ts';
import { land } from './land.svelte.ts';

/** From the point that faces the reader to the horizon, in degrees. */
const HORIZON = 90;

const DEGREES = 180 / Math.PI;

const multiPolygon = (pieces: typeof land.pieces) => ({
	type: 'MultiPolygon' as const,
	coordinates: pieces.map(({ rings }) => rings)
});

/**
 * Returns the land on the visible side of the globe. It tests pieces, not points: d3-geo clips each
 * point, which takes half of a frame's time. Only pieces across the horizon need it.
 */
export function visibleLand({ longitude, latitude }: GlobeView) {
	const placed = land.pieces.map((piece) => ({
		piece,
		distance: geoDistance([longitude, latitude], piece.centre) * DEGREES
	}));
	const select = (isSelected: (distance: number, radius: number) => boolean) =>
		multiPolygon(
			placed
				.filter(({ piece, distance }) => isSelected(distance, piece.radius))
				.map(({ piece }) => piece)
		);
	return {
		/** Pieces entirely on this side of the horizon. */
		whole: select((distance, radius) => distance + radius < HORIZON),
		/** Pieces that the horizon may cut. */
		across: select((distance, radius) => Math.abs(distance - HORIZON) <= radius)
	};
}
