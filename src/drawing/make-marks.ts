/** Functions that create marks with default styles. Sizes and positions are in units; the last argument overrides the style. */
import type { Actor } from '#rules/grammar.ts';
import type {
	BoxMark,
	CircleMark,
	CurveMark,
	LabelMark,
	LineMark,
	Outline,
	OutlineMark,
	Point
} from './marks.ts';
import { LABEL_SIZE } from './marks.ts';

/** Stroke of a line, and of an outline, in units. */
const LINE_WIDTH = 2.5;
const OUTLINE_WIDTH = 1.5;

type Look<Mark> = Partial<Omit<Mark, 'kind' | 'key' | 'actor' | 'points'>>;

/** A line through its points: solid, 2.5 units wide. */
export function line(
	key: string,
	actor: Actor,
	points: Point[],
	look: Look<LineMark> = {}
): LineMark {
	return { kind: 'line', key, actor, points, standing: 'happened', width: LINE_WIDTH, ...look };
}

/** A line between two points: solid, 2.5 units wide. */
export function segment(
	key: string,
	actor: Actor,
	from: Point,
	to: Point,
	look: Look<LineMark> = {}
): LineMark {
	return line(key, actor, [from, to], look);
}

/** A cubic curve (start, two control points, end): solid, 2.5 units wide. */
export function curve(
	key: string,
	actor: Actor,
	points: CurveMark['points'],
	look: Look<CurveMark> = {}
): CurveMark {
	return { kind: 'curve', key, actor, points, standing: 'happened', width: LINE_WIDTH, ...look };
}

/** A rectangle from its left, top, width and height: solid and tinted. */
export function box(
	key: string,
	actor: Actor,
	[x, y, width, height]: [x: number, y: number, width: number, height: number],
	look: Look<BoxMark> = {}
): BoxMark {
	const usual = { standing: 'happened', corner: 0, fill: 'tint', stroke: LINE_WIDTH } as const;
	return { kind: 'box', key, actor, x, y, width, height, ...usual, ...look };
}

/** A circle round its centre: solid and tinted. */
export function circle(
	key: string,
	actor: Actor,
	[x, y]: Point,
	radius: number,
	look: Look<CircleMark> = {}
): CircleMark {
	const usual = { standing: 'happened', fill: 'tint', width: LINE_WIDTH } as const;
	return { kind: 'circle', key, actor, x, y, radius, ...usual, ...look };
}

/** A silhouette `size` units wide, centred on a point: solid and tinted. */
export function outline(
	key: string,
	actor: Actor,
	shape: Outline,
	[x, y]: Point,
	size: number,
	look: Look<OutlineMark> = {}
): OutlineMark {
	const usual = { standing: 'happened', turn: 0, fill: 'tint', stroke: OUTLINE_WIDTH } as const;
	return { kind: 'outline', key, actor, outline: shape, x, y, size, ...usual, ...look };
}

/** The height of a silhouette that is `size` units wide. */
export function heightOf({ width, height }: Outline, size: number): number {
	return (height / width) * size;
}

type LabelLook = Partial<Omit<LabelMark, 'kind' | 'key' | 'lines' | 'x' | 'y'>>;

/**
 * A label: regular weight, left-aligned, `LABEL_SIZE`, in ink.
 * @param y The baseline of the first line. To centre a line vertically, use `middleBaseline`.
 * @param words One line, or several lines, for example from `wrap` or `balanceLines`.
 */
export function label(
	key: string,
	x: number,
	y: number,
	words: string | string[],
	look: LabelLook = {}
): LabelMark {
	return {
		kind: 'label',
		key,
		x,
		y,
		lines: typeof words === 'string' ? [words] : words,
		size: LABEL_SIZE,
		anchor: 'start',
		tone: 'joint',
		...look
	};
}
