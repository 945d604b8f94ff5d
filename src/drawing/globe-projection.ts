/** Geometry of the globe. Shapes and labels use the same projection. Places are [longitude, latitude] in degrees. */
import { geoDistance, geoInterpolate, geoOrthographic, type GeoProjection } from 'd3-geo';
import type { Point, GlobeView } from './marks.ts';

/** Resampling precision of curves, in units: coarse enough for a phone, and great circles still look round. */
const PRECISION = 0.5;

/** Segments of a great-circle line. */
const SEGMENTS = 24;

/** The orthographic projection of a view: the earth as seen from far away, its back clipped. */
export function projectionOf(view: GlobeView): GeoProjection {
	return geoOrthographic()
		.translate([view.x, view.y])
		.scale(view.radius)
		.rotate([-view.longitude, -view.latitude])
		.clipAngle(90)
		.precision(PRECISION);
}

/** The position of a place on the drawing, in units. */
export function project(view: GlobeView, place: Point): Point {
	return projectionOf(view)(place) ?? [view.x, view.y];
}

/** Whether a place is on the side of the globe that faces the reader. */
export function isVisible(view: GlobeView, place: Point): boolean {
	return geoDistance([view.longitude, view.latitude], place) < Math.PI / 2;
}

/** The place at `share` (0–1) of the shorter great circle between two places. */
export function alongGreatCircle(from: Point, to: Point, share: number): Point {
	const [longitude, latitude] = geoInterpolate(from, to)(share);
	return [longitude, latitude];
}

/** The great circle from its start as far as `share` (0–1), as a GeoJSON line. d3-geo cuts it at the 180° meridian. */
export function routeLine(from: Point, to: Point, share: number) {
	const along = geoInterpolate(from, to);
	return {
		type: 'LineString' as const,
		coordinates: Array.from({ length: SEGMENTS + 1 }, (_, index) =>
			along((index / SEGMENTS) * share)
		)
	};
}
