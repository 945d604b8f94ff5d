/** Where the three squares of `basic-research` stand: in a row, or two on the left and one on the right. */
import type { Point } from '#drawing/marks.ts';

export const SQUARES = ['bridging-2022-source', 'bridging-2022', 'bridging-2023'] as const;
export type Square = (typeof SQUARES)[number];

/** The room for squares and their words, in units of the frame. */
export interface Room {
	x: number;
	y: number;
	width: number;
	height: number;
	/** Height of an amount: over its square in a stack, under it in a row. */
	amount: number;
	/** Height of a line of the words under it. */
	line: number;
	/** Width that the words over the smallest square take. */
	words: number;
	/** Least distance of two squares, or of a square and words. */
	gap: number;
}

export interface SquareLayout {
	kind: 'row' | 'stack';
	/** Units of the frame for 1 on the chart's axes, the same for both. */
	unit: number;
	/** Bottom left corners, in units of the frame. */
	corners: Record<Square, Point>;
}

type Sides = Record<Square, number>;

/** Lines of words under a square; the square at the foot of a stack has one. */
const LINES = 2;

/** Under the last line, before what comes next, in lines. */
const CLEAR = 0.5;

/** In a stack the words beside the smallest square clear those over it if it is as high as this, in lines. */
const BESIDE = 1.8;

/** Whichever of the two compositions makes the squares larger and has room for words; `sides` are in the chart's unit. */
export function squareLayout(room: Room, sides: Sides): SquareLayout {
	const [one, two] = [row(room, sides), stack(room, sides)];
	const isTight = sides['bridging-2022'] * two.unit < BESIDE * room.line;
	return one.unit > two.unit || isTight ? one : two;
}

/** Amounts stand under their squares, so that what joins the small and the large one is free. */
function row({ x, y, width, height, amount, line, words, gap }: Room, sides: Sides): SquareLayout {
	const source = sides['bridging-2022-source'];
	const after = sides['bridging-2023'];
	const under = amount + (LINES + CLEAR) * line;
	const unit = Math.min((width - words - 2 * gap) / (source + after), (height - under) / after);
	const spare = height - under - after * unit;
	const bottom = y + height - under - spare / 2;
	const last = x + width - after * unit;
	return {
		kind: 'row',
		unit,
		corners: {
			'bridging-2022-source': [x, bottom],
			'bridging-2022': [(x + source * unit + last - words) / 2, bottom],
			'bridging-2023': [last, bottom]
		}
	};
}

function stack({ x, y, width, height, amount, line, gap }: Room, sides: Sides): SquareLayout {
	const source = sides['bridging-2022-source'];
	const before = sides['bridging-2022'];
	const after = sides['bridging-2023'];
	const under = (LINES + CLEAR) * line;
	const unit = Math.min(
		(width - gap) / (source + after),
		(height - 2 * amount - under - (1 + CLEAR) * line) / (source + before)
	);
	const bottom = y + height - (1 + CLEAR) * line;
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
