/** Functions that create marks with default styles. Sizes and positions are in units; the last argument overrides the style. */
import type { Actor } from '#rules/actors-and-standings.ts';
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
import { currentFace } from './label-face.ts';
import { LABEL_SIZE } from './marks.ts';
import { withoutBreaks } from './words.ts';

/** Stroke of a line, and of an outline, in units. */
const LINE_WIDTH = 2.5;
const OUTLINE_WIDTH = 1.5;

type Style<Mark> = Partial<Omit<Mark, 'kind' | 'key' | 'actor' | 'points'>>;

/** A line through its points: solid, 2.5 units wide. */
export function line(
	key: string,
	actor: Actor,
	points: Point[],
	style: Style<LineMark> = {}
): LineMark {
	return { kind: 'line', key, actor, points, standing: 'happened', width: LINE_WIDTH, ...style };
}

/** A line between two points: solid, 2.5 units wide. */
export function segment(
	key: string,
	actor: Actor,
	from: Point,
	to: Point,
	style: Style<LineMark> = {}
): LineMark {
	return line(key, actor, [from, to], style);
}

/** A cubic curve (start, two control points, end): solid, 2.5 units wide. */
export function curve(
	key: string,
	actor: Actor,
	points: CurveMark['points'],
	style: Style<CurveMark> = {}
): CurveMark {
	return { kind: 'curve', key, actor, points, standing: 'happened', width: LINE_WIDTH, ...style };
}

/** A rectangle from its left, top, width and height: solid and tinted. */
export function box(
	key: string,
	actor: Actor,
	[x, y, width, height]: [x: number, y: number, width: number, height: number],
	style: Style<BoxMark> = {}
): BoxMark {
	const defaults = {
		standing: 'happened',
		cornerRadius: 0,
		fill: 'tint',
		stroke: LINE_WIDTH
	} as const;
	return { kind: 'box', key, actor, x, y, width, height, ...defaults, ...style };
}

/** A circle round its centre: solid and tinted. */
export function circle(
	key: string,
	actor: Actor,
	[x, y]: Point,
	radius: number,
	style: Style<CircleMark> = {}
): CircleMark {
	const defaults = { standing: 'happened', fill: 'tint', width: LINE_WIDTH } as const;
	return { kind: 'circle', key, actor, x, y, radius, ...defaults, ...style };
}

/** A silhouette `size` units wide, centred on a point: solid and tinted. */
export function outline(
	key: string,
	actor: Actor,
	shape: Outline,
	[x, y]: Point,
	size: number,
	style: Style<OutlineMark> = {}
): OutlineMark {
	const defaults = {
		standing: 'happened',
		rotation: 0,
		fill: 'tint',
		stroke: OUTLINE_WIDTH
	} as const;
	return { kind: 'outline', key, actor, outline: shape, x, y, size, ...defaults, ...style };
}

/** The height of a silhouette that is `size` units wide. */
export function heightOf({ width, height }: Outline, size: number): number {
	return (height / width) * size;
}

type LabelStyle = Partial<Omit<LabelMark, 'kind' | 'key' | 'lines' | 'x' | 'y'>>;

/**
 * A label: regular weight, left-aligned, `LABEL_SIZE`, in ink, in the face of the drawing.
 * @param y The baseline of the first line. To centre a line vertically, use `middleBaseline`.
 * @param text Lines with `\n` between them, or a list of lines, for example from `wrap` or `balanceLines`.
 */
export function label(
	key: string,
	x: number,
	y: number,
	text: string | string[],
	style: LabelStyle = {}
): LabelMark {
	const lines = typeof text === 'string' ? text.split('\n') : text;
	const face = currentFace();
	return {
		kind: 'label',
		key,
		x,
		y,
		lines: lines.map(withoutBreaks),
		...(face !== 'narrow' && { face }),
		size: LABEL_SIZE,
		anchor: 'start',
		tone: 'ink',
		...style
	};
}
