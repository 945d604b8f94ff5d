/** The views of the globe that scenes share, and the meetings. */
import { interpolateNumber } from 'd3-interpolate';
import type { Frame } from '#rules/frame.ts';
import type { Facts } from '#facts/facts.ts';
import type { GlobeView, Point } from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';

/** The part of a frame for the globe, at the frame's top; in units. */
export interface MapArea extends Pick<Frame, 'width' | 'height'> {
	/** Its left edge; 0 by default. */
	left?: number;
}

interface ViewInArea {
	/** The place that faces the reader, in degrees. Longitudes go below −180 across the Pacific: Tokyo is at −220. */
	longitude: number;
	latitude: number;
	/** The radius is the smaller of these shares of the area's width and height. */
	wide: number;
	high: number;
	/** x of the centre, as a share of the area's width; 0.5 by default. */
	across?: number;
	/** Distance from the globe's centre up to the point of interest, in radii. */
	above: number;
	/** y of the point of interest in a tall area, as a share of its height; 0.5 by default. */
	interestAt?: number;
}

/** Minimum y of the globe's upper edge, as a share of the area's height. In a flat area the globe is cut off below. */
const TOP_EDGE = 0.04;

const VIEWS: Record<'washington' | 'hawaii' | 'tokyo' | 'pacific', ViewInArea> = {
	/** Washington left of the middle, the Atlantic on the right. */
	washington: { longitude: -92, latitude: 12, wide: 0.76, high: 1.05, across: 0.2, above: 0.4 },
	/** Washington on the right, Oahu on the left. */
	hawaii: { longitude: -119, latitude: 24, wide: 0.65, high: 0.8, above: 0.2 },
	/** Oahu on the right, Tokyo on the left beside the first day's tile, the 180° meridian between them. */
	tokyo: { longitude: -190, latitude: 9, wide: 0.76, high: 0.62, above: 0.42, interestAt: 0.3 },
	/** From Washington to Tokyo. */
	pacific: { longitude: -149, latitude: 26, wide: 0.54, high: 0.7, above: 0.2 }
};

/** One of the views, fitted into an area. */
export function viewOf(area: MapArea, name: keyof typeof VIEWS): GlobeView {
	const { longitude, latitude, wide, high, above, across = 0.5, interestAt = 0.5 } = VIEWS[name];
	const radius = Math.min(area.width * wide, area.height * high);
	const x = (area.left ?? 0) + area.width * across;
	const y = Math.max(area.height * TOP_EDGE + radius, area.height * interestAt + above * radius);
	return { x, y, radius, longitude, latitude };
}

/** The view between two views, at `share` from 0 (`from`) to 1 (`to`). */
export function interpolateView(from: GlobeView, to: GlobeView, share: number): GlobeView {
	const between = (field: keyof GlobeView) => interpolateNumber(from[field], to[field])(share);
	return {
		x: between('x'),
		y: between('y'),
		radius: between('radius'),
		longitude: between('longitude'),
		latitude: between('latitude')
	};
}

/** Where a meeting took place, and how certain it is. */
export interface Meeting {
	/** [longitude, latitude] in degrees. */
	place: Point;
	standing: Standing;
}

/** The first three meetings. The fourth was less than 4 km from the third. */
export function meetings(facts: Facts) {
	const meeting = (place: string, event: string): Meeting => ({
		place: facts.place(place),
		standing: facts.standingOfEvent(event)
	});
	return {
		washington: meeting('white-house', 'summit'),
		hawaii: meeting('camp-smith', 'hawaii-meeting'),
		tokyo: meeting('mod-ichigaya', 'first-forum')
	};
}
