/** The fighter's circle, the drones and the United States: where they stand in a flat and in an upright frame. */
import type { Frame } from '#rules/frame.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Point } from '#drawing/marks.ts';
import { heightOf } from '#drawing/make-marks.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** Width of a drone, as a share of the circle's radius. */
const WINGMAN = 0.74;

/** How far a drone's wing tips lie under its middle, as a share of its height. */
const TIPS = 0.3;

/** From a drone to the joint, over and under it and beside it, in units. */
const GAP = 24;
const GAP_BESIDE = 30;

interface Places {
	/** The circle of the program. */
	ring: { x: number; y: number; radius: number };
	/** Where Japan sits on it: on the side of the drones. */
	japan: Point;
	/** Where the two countries' research meets. */
	joint: Point;
	/** The two drones, their width, and where the joint reaches each. */
	pair: [Point, Point];
	wing: number;
	reached: [Point, Point];
	us: { x: number; y: number; radius: number };
}

/** Where everything stands, and the letters beside it. */
export interface Formation extends Places {
	frame: Frame;
	sideways: boolean;
	size: number;
	small: number;
	/** Radius of a country's dot on the circle. */
	dot: number;
}

/** From left to right: the circle, the drones, the United States. */
function sidewaysPlaces(frame: Frame, size: number): Places {
	const { width, height } = frame;
	const radius = Math.min(height * 0.36, width * responsiveSize(frame, 0.215, 0.26));
	const ring = { x: MARGIN + radius * 1.03, y: height / 2 - size * 0.4, radius };
	const us = { x: width - MARGIN - size * 1.5, y: ring.y, radius: size * 1.4 };
	const wing = radius * WINGMAN;
	const x = ring.x + radius + (us.x - us.radius - ring.x - radius) * 0.48;
	const half = heightOf(silhouettes.wingman, wing) / 2;
	return {
		ring,
		us,
		wing,
		japan: [ring.x + radius, ring.y],
		joint: [x, ring.y],
		pair: [
			[x, ring.y - half - GAP],
			[x, ring.y + half + GAP]
		],
		// The rear of the one above, the nose of the one below.
		reached: [
			[x, ring.y - GAP - half * 0.06],
			[x, ring.y + GAP]
		]
	};
}

/** From the top down: the circle, the drones, the United States. */
function uprightPlaces({ width, height }: Frame, size: number, small: number): Places {
	const radius = Math.min(width * 0.29, height * 0.24);
	const ring = { x: width / 2, y: MARGIN + size * 0.6 + radius, radius };
	const us = { x: width / 2, y: height - MARGIN - small * 2.6, radius: size * 1.4 };
	const wing = radius * WINGMAN;
	const y = ring.y + radius + (us.y - us.radius - ring.y - radius) * 0.52;
	const away = wing / 2 + GAP_BESIDE;
	const pair = [-away, away].map((side): Point => [
		ring.x + side,
		y - heightOf(silhouettes.wingman, wing) * TIPS
	]);
	return {
		ring,
		us,
		wing,
		japan: [ring.x, ring.y + radius],
		joint: [ring.x, y],
		pair: pair as [Point, Point],
		reached: [
			[ring.x - GAP_BESIDE, y],
			[ring.x + GAP_BESIDE, y]
		]
	};
}

/** The formation that fills a frame. */
export function formationOf(frame: Frame): Formation {
	const sideways = frame.composition === 'landscape';
	const size = responsiveSize(frame, 15, 22);
	const small = responsiveSize(frame, 14, 18);
	const places = sideways ? sidewaysPlaces(frame, size) : uprightPlaces(frame, size, small);
	return { frame, sideways, size, small, dot: size * 0.6, ...places };
}
