/** Layout of the three squares: in a row, or as a stack of two with the third on its right. */
import type { Point } from '#drawing/marks.ts';

/** Ids of the squares' figures. */
export const SQUARES = ['bridging-2022-source', 'bridging-2022', 'bridging-2023'] as const;

/** Id of a square's figure. */
export type Square = (typeof SQUARES)[number];

/** The source article's square. It is struck through. */
export const WRONG_SQUARE: Square = 'bridging-2022-source';

/** The area for the squares, and the label sizes; in units of the frame. */
export interface SquaresArea {
	x: number;
	y: number;
	width: number;
	height: number;
	/** Height of an amount: above its square in a stack, below it in a row. */
	amount: number;
	/** Height of a line of the captions. */
	line: number;
	/** Width of the labels above the smallest square. */
	labelWidth: number;
	/** Minimum distance between two squares, or between a square and a label. */
	gap: number;
}

/** The arrangement, the scale and the positions of the squares. */
export interface SquareLayout {
	kind: 'row' | 'stack';
	/** Length of 1 on both axes of the chart, in units of the frame. */
	unit: number;
	/** Bottom left corners, in units of the frame. */
	corners: Record<Square, Point>;
}

/** Lengths of the squares' sides, in the chart's unit. */
type Sides = Record<Square, number>;

/** Lines of a caption. The lower square of a stack has one. */
const CAPTION_LINES = 2;

/** Free height below a caption, in lines. */
const FREE_LINES = 0.5;

/** Minimum height of the smallest square in a stack, in lines: below it, the labels beside and above it overlap. */
const MIN_HEIGHT = 1.8;

/** The layout that makes the squares larger, of those whose labels fit. */
export function squareLayout(area: SquaresArea, sides: Sides): SquareLayout {
	const [one, two] = [row(area, sides), stack(area, sides)];
	const isTight = sides['bridging-2022'] * two.unit < MIN_HEIGHT * area.line;
	return one.unit > two.unit || isTight ? one : two;
}

/** A row. Amounts are under their squares, so that the arrow between the last two is free. */
function row(
	{ x, y, width, height, amount, line, labelWidth, gap }: SquaresArea,
	sides: Sides
): SquareLayout {
	const source = sides['bridging-2022-source'];
	const after = sides['bridging-2023'];
	const under = amount + (CAPTION_LINES + FREE_LINES) * line;
	const unit = Math.min(
		(width - labelWidth - 2 * gap) / (source + after),
		(height - under) / after
	);
	const spare = height - under - after * unit;
	const bottom = y + height - under - spare / 2;
	const last = x + width - after * unit;
	return {
		kind: 'row',
		unit,
		corners: {
			'bridging-2022-source': [x, bottom],
			'bridging-2022': [(x + source * unit + last - labelWidth) / 2, bottom],
			'bridging-2023': [last, bottom]
		}
	};
}

/** A stack of the first two squares, and the third on the right. */
function stack(
	{ x, y, width, height, amount, line, gap }: SquaresArea,
	sides: Sides
): SquareLayout {
	const source = sides['bridging-2022-source'];
	const before = sides['bridging-2022'];
	const after = sides['bridging-2023'];
	const under = (CAPTION_LINES + FREE_LINES) * line;
	const unit = Math.min(
		(width - gap) / (source + after),
		(height - 2 * amount - under - (1 + FREE_LINES) * line) / (source + before)
	);
	const bottom = y + height - (1 + FREE_LINES) * line;
	return {
		kind: 'stack',
		unit,
		corners: {
			'bridging-2022-source': [x, y + amount + source * unit],
			'bridging-2022': [x, bottom],
			'bridging-2023': [x + width - after * unit, bottom]
		}
	};
}
