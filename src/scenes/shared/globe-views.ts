/** The views of the globe that the scenes share, and the places that it turns to. */
import { interpolateNumber } from 'd3-interpolate';
import type { Frame } from '#rules/frame.ts';
import type { Facts } from '#facts/facts.ts';
import type { View } from '#drawing/marks.ts';

/** The part of a frame that the globe has for itself, from the frame's top. */
export interface Area extends Pick<Frame, 'width' | 'height'> {
	/** Its left edge; 0 when absent. */
	left?: number;
}

interface Turn {
	/** The point that faces the reader, degrees. Longitudes run on west across the Pacific: Tokyo is at −220°. */
	longitude: number;
	latitude: number;
	/** Radius: the smaller of these shares of the area's width and height. */
	wide: number;
	high: number;
	/** Centre, as a share of the area's width; its middle when absent. */
	across?: number;
	/** How far what matters lies above the globe's centre, in radii … */
	above: number;
	/** … and where it comes to stand in a tall area, as a share of its height; its middle when absent. */
	sight?: number;
}

/** The globe's upper edge, as a share of the area's height, at least: a horizon, with the globe running out of a flat area below. */
const HORIZON = 0.04;

const TURNS: Record<'washington' | 'hawaii' | 'tokyo' | 'pacific', Turn> = {
	/** Washington left of the middle, the open Atlantic to the right of it. */
	washington: { longitude: -92, latitude: 12, wide: 0.76, high: 1.05, across: 0.2, above: 0.4 },
	/** Washington and Oahu at the two sides. */
	hawaii: { longitude: -119, latitude: 24, wide: 0.65, high: 0.8, above: 0.2 },
	/** Oahu and Tokyo at the two sides, the 180° meridian between them, Tokyo beside the first day's tile. */
	tokyo: { longitude: -190, latitude: 9, wide: 0.76, high: 0.62, above: 0.42, sight: 0.3 },
	/** The whole way, from Washington to Tokyo. */
	pacific: { longitude: -149, latitude: 26, wide: 0.54, high: 0.7, above: 0.2 }
};

/** A view of the globe in an area at the frame's top. */
export function viewOf(area: Area, turn: keyof typeof TURNS): View {
	const { longitude, latitude, wide, high, above, across = 0.5, sight = 0.5 } = TURNS[turn];
	const radius = Math.min(area.width * wide, area.height * high);
	const x = (area.left ?? 0) + area.width * across;
	const y = Math.max(area.height * HORIZON + radius, area.height * sight + above * radius);
	return { x, y, radius, longitude, latitude };
}

/** A view on the way from one to another, `share` from 0 to 1. */
export function turning(from: View, to: View, share: number): View {
	const mixed = (field: keyof View) => interpolateNumber(from[field], to[field])(share);
	return {
		x: mixed('x'),
		y: mixed('y'),
		radius: mixed('radius'),
		longitude: mixed('longitude'),
		latitude: mixed('latitude')
	};
}

/** The three places that the thread joins; the fourth is less than 4 km from the third. */
export function meetingPlaces(facts: Facts) {
	return {
		washington: facts.place('white-house'),
		hawaii: facts.place('camp-smith'),
		tokyo: facts.place('mod-ichigaya')
	};
}
