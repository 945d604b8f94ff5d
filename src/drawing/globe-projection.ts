/** Geometry of the globe: the same projection for the drawing and for the labels that sit on it. */
import { geoDistance, geoInterpolate, geoOrthographic, type GeoProjection } from 'd3-geo';
import type { Point, View } from './marks.ts';

/** The projection of a view: orthographic, the earth as seen from far away. `precision` is in drawing units; half of one keeps a phone quick and a great circle round. */
export function projectionOf(view: View): GeoProjection {
	return geoOrthographic()
		.translate([view.x, view.y])
		.scale(view.radius)
		.rotate([-view.longitude, -view.latitude])
		.clipAngle(90)
		.precision(0.5);
}

/** Where a place, [longitude, latitude] in degrees, falls on the drawing. */
export function project(view: View, place: Point): Point {
	return projectionOf(view)(place) ?? [view.x, view.y];
}

/** Whether a place is on the side that faces the reader. */
export function isVisible(view: View, place: Point): boolean {
	return geoDistance([view.longitude, view.latitude], place) < Math.PI / 2;
}

/** The point at `share` (0 to 1) of the great circle between two places, the shorter way round. */
export function alongGreatCircle(from: Point, to: Point, share: number): Point {
	const [longitude, latitude] = geoInterpolate(from, to)(share);
	return [longitude, latitude];
}

/** The great circle from its start to `reach` (0 to 1) as a GeoJSON line. d3-geo bends it over the 180° meridian by itself. */
export function threadLine(from: Point, to: Point, reach: number) {
	const points = 24;
	const along = geoInterpolate(from, to);
	return {
		type: 'LineString' as const,
		coordinates: Array.from({ length: points + 1 }, (_, index) => along((index / points) * reach))
	};
}
