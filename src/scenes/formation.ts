/** The fighter's circle, the drones and the United States: where they stand in a flat and in an upright frame. */
import type { Frame } from '#rules/frame.ts';
import { grown } from './grow.ts';
import { MARGIN } from './margin.ts';
import type { Point } from './mark.ts';
import { heightOf } from './strokes.ts';

/** Width of a drone, as a share of the circle's radius. */
const WINGMAN = 0.74;

/** Half the gap between the drones, in which the tie forks, in units. */
export const GAP = 24;

interface Places {
	/** The circle of the program. */
	ring: { x: number; y: number; radius: number };
	/** The two drones, and their width. */
	pair: [Point, Point];
	wing: number;
	us: { x: number; y: number; radius: number };
}

/** Where everything stands, and the letters beside it. */
export interface Formation extends Places {
	frame: Frame;
	sideways: boolean;
	size: number;
	small: number;
}

/** From left to right: the circle, the drones, the United States. */
function sidewaysPlaces(frame: Frame, size: number): Places {
	const { width, height } = frame;
	const radius = Math.min(height * 0.38, width * grown(frame, 0.235, 0.27));
	const ring = { x: MARGIN + radius * 1.06, y: height / 2 - size * 0.4, radius };
	const us = { x: width - MARGIN - size * 1.5, y: ring.y, radius: size * 1.4 };
	const wing = radius * WINGMAN;
	const x = ring.x + radius + (us.x - us.radius - ring.x - radius) * 0.42;
	const away = heightOf('wingman', wing) / 2 + GAP;
	return {
		ring,
		us,
		wing,
		pair: [
			[x, ring.y - away],
			[x, ring.y + away]
		]
	};
}

/** From the top down: the circle, the drones, the United States. */
function uprightPlaces({ width, height }: Frame, size: number): Places {
	const radius = Math.min(width * 0.29, height * 0.24);
	const ring = { x: width / 2, y: MARGIN + size * 0.6 + radius, radius };
	const us = { x: width / 2, y: height - MARGIN - size * 1.4, radius: size * 1.4 };
	const wing = radius * WINGMAN;
	const y = ring.y + radius + (us.y - us.radius - ring.y - radius) * 0.42;
	const away = wing / 2 + GAP;
	return {
		ring,
		us,
		wing,
		pair: [
			[ring.x - away, y],
			[ring.x + away, y]
		]
	};
}

/** The formation that fills a frame. */
export function formationOf(frame: Frame): Formation {
	const sideways = frame.composition === 'landscape';
	const size = grown(frame, 15, 22);
	const places = sideways ? sidewaysPlaces(frame, size) : uprightPlaces(frame, size);
	return { frame, sideways, size, small: grown(frame, 14, 18), ...places };
}
