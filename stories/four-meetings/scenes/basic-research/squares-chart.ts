import type { ChartLine, ChartMark, ChartPart } from '#drawing/marks.ts';
import type { Facts } from '#facts/facts.ts';
import {
	SQUARES,
	WRONG_SQUARE,
	type SquaresArea,
	type Square,
	type SquareLayout
} from './square-layout.ts';

/** Overshoot of the strike-through beyond the square's corners, in chart units. */
const OVERSHOOT = 0.08;

/**
 * The chart of the squares. A side is the square root of an amount in JPY bn, so the areas are the
 * amounts. Both axes have the same unit.
 * @param sides Lengths of the sides, in chart units.
 */
export function squaresChart(
	facts: Facts,
	sides: Record<Square, number>,
	{ x, y, width, height }: SquaresArea,
	{ unit, corners }: SquareLayout
): ChartMark {
	const parts = SQUARES.map((key): ChartPart => {
		const [left, bottom] = corners[key];
		const [x0, y0, side] = [(left - x) / unit, (y + height - bottom) / unit, sides[key]];
		const standing = facts.standingOfFigure(key);
		return { key, x0, x1: x0 + side, y0, y1: y0 + side, actor: 'japan', standing, opacity: 1 };
	});
	return {
		kind: 'chart',
		key: 'squares',
		x,
		y,
		width,
		height,
		xDomain: [0, width / unit],
		yDomain: [0, height / unit],
		parts,
		lines: parts.filter(({ key }) => key === WRONG_SQUARE).map(strike)
	};
}

/** The strike-through of a square, perpendicular to the hatching. */
function strike({ key, x0, x1, y0, y1 }: ChartPart): ChartLine {
	return {
		key: `strike-${key}`,
		points: [
			[x0 - OVERSHOOT, y1 + OVERSHOOT],
			[x1 + OVERSHOOT, y0 - OVERSHOOT]
		],
		actor: 'joint',
		standing: 'happened',
		width: 3,
		opacity: 1
	};
}
