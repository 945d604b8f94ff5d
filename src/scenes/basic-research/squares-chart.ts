import type { ChartLine, ChartMark, ChartPart } from '#drawing/marks.ts';
import { SQUARES, type Room, type Square, type SquareLayout } from './square-layout.ts';

/** So far the stroke through the wrong square runs past its corners, on the chart's axes. */
const OVERSHOOT = 0.08;

/** Squares whose sides are the square root of an amount, in JPY bn, so that their areas are the amounts; both axes have the same unit. */
export function squaresChart(
	sides: Record<Square, number>,
	{ x, y, width, height }: Room,
	{ unit, corners }: SquareLayout
): ChartMark {
	const parts = SQUARES.map((key): ChartPart => {
		const [left, bottom] = corners[key];
		const [x0, y0, side] = [(left - x) / unit, (y + height - bottom) / unit, sides[key]];
		const standing = key === 'bridging-2022-source' ? 'disputed' : 'happened';
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
		lines: parts.filter(({ standing }) => standing === 'disputed').map(strike)
	};
}

/** Across the hatching, not along it. */
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
