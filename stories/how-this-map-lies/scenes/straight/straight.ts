import { line } from '#drawing/make-marks.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Point } from '#drawing/marks.ts';
import type { Scene } from '#scenes/scene.ts';
import { ways } from '../shared/ways.ts';

/** A flat map of the north Pacific, with a line every 30 degrees: all degrees have the same length. */
export const scene: Scene = (context) => {
	const [x, y] = [context.frame.width / 2, context.frame.height / 2];
	const size = Math.min((x - MARGIN) / 90, (y - 1.7 * MARGIN) / 60);
	const draw = ([east, north]: Point): Point => [x + size * (east + 150), y + size * (30 - north)];
	const grid = (key: string, from: Point, to: Point) =>
		line(key, 'faint', [draw(from), draw(to)], { width: 1, opacity: 0.5 });
	const longitudes = [-240, -210, -180, -150, -120, -90, -60];
	return [
		...longitudes.map((east) => grid(`longitude${east}`, [east, -30], [east, 90])),
		...[-30, 0, 30, 60, 90].map((north) => grid(`latitude${north}`, [-240, north], [-60, north])),
		...ways(context, 'straight', draw)
	];
};
