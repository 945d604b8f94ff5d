/** Positions of the fighter's circle, the drones and the United States, in a horizontal and in a vertical layout. */
import type { Frame } from '#rules/frame.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Point } from '#drawing/marks.ts';
import { heightOf } from '#drawing/make-marks.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** Width of a drone, as a share of the circle's radius. */
const DRONE_WIDTH = 0.74;

/** Distance of a drone's wing tips below its middle, as a share of its height. */
const WING_TIPS = 0.3;

/** Distance from a drone to the junction, above or below it and beside it; in units. */
const GAP = 24;
const GAP_BESIDE = 30;

interface Positions {
	/** The circle of the fighter program. */
	programCircle: { x: number; y: number; radius: number };
	/** Japan's dot on the circle, on the side of the drones. */
	japan: Point;
	/** The point where the two countries' ties meet. */
	junction: Point;
	/** Centres of the two drones, their width, and the ends of the ties to each. */
	pair: [Point, Point];
	droneWidth: number;
	tieEnds: [Point, Point];
	us: { x: number; y: number; radius: number };
}

/** Lengths are in units. */
export interface DronesLayout extends Positions {
	frame: Frame;
	isHorizontal: boolean;
	/** Font size of names, and of smaller labels. */
	size: number;
	small: number;
	/** Radius of a country's dot on the circle. */
	dot: number;
}

/** From left to right: the circle, the drones, the United States. */
function horizontalPositions(frame: Frame, size: number): Positions {
	const { width, height } = frame;
	const radius = Math.min(height * 0.36, width * responsiveSize(frame, 0.215, 0.26));
	const programCircle = { x: MARGIN + radius * 1.03, y: height / 2 - size * 0.4, radius };
	const us = { x: width - MARGIN - size * 1.5, y: programCircle.y, radius: size * 1.4 };
	const droneWidth = radius * DRONE_WIDTH;
	const x = programCircle.x + radius + (us.x - us.radius - programCircle.x - radius) * 0.48;
	const half = heightOf(silhouettes.wingman, droneWidth) / 2;
	return {
		programCircle,
		us,
		droneWidth,
		japan: [programCircle.x + radius, programCircle.y],
		junction: [x, programCircle.y],
		pair: [
			[x, programCircle.y - half - GAP],
			[x, programCircle.y + half + GAP]
		],
		// The rear of the upper drone, the nose of the lower one.
		tieEnds: [
			[x, programCircle.y - GAP - half * 0.06],
			[x, programCircle.y + GAP]
		]
	};
}

/** From the top down: the circle, the drones, the United States. */
function verticalPositions({ width, height }: Frame, size: number, small: number): Positions {
	const radius = Math.min(width * 0.29, height * 0.24);
	const programCircle = { x: width / 2, y: MARGIN + size * 0.6 + radius, radius };
	const us = { x: width / 2, y: height - MARGIN - small * 2.6, radius: size * 1.4 };
	const droneWidth = radius * DRONE_WIDTH;
	const y = programCircle.y + radius + (us.y - us.radius - programCircle.y - radius) * 0.52;
	const away = droneWidth / 2 + GAP_BESIDE;
	const pair = [-away, away].map((side): Point => [
		programCircle.x + side,
		y - heightOf(silhouettes.wingman, droneWidth) * WING_TIPS
	]);
	return {
		programCircle,
		us,
		droneWidth,
		japan: [programCircle.x, programCircle.y + radius],
		junction: [programCircle.x, y],
		pair: pair as [Point, Point],
		tieEnds: [
			[programCircle.x - GAP_BESIDE, y],
			[programCircle.x + GAP_BESIDE, y]
		]
	};
}

/** Returns positions and font sizes for a frame, in units; horizontal if it is a landscape frame. */
export function dronesLayout(frame: Frame): DronesLayout {
	const isHorizontal = frame.composition === 'landscape';
	const size = responsiveSize(frame, 15, 22);
	const small = responsiveSize(frame, 14, 18);
	const positions = isHorizontal
		? horizontalPositions(frame, size)
		: verticalPositions(frame, size, small);
	return { frame, isHorizontal, size, small, dot: size * 0.6, ...positions };
}
