import type { Point } from '#drawing/marks.ts';

/** Returns the SVG path of an arrow head at `tip`, for a line from `before`. `width` is its stroke; all in units. */
export function arrowHead(before: Point, tip: Point, width: number): string {
	const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
	const length = 5 + 2 * width;
	const corner = (turn: number): Point => [
		tip[0] - length * Math.cos(angle + turn),
		tip[1] - length * Math.sin(angle + turn)
	];
	return `M${corner(0.5).join()}L${tip.join()}L${corner(-0.5).join()}`;
}
