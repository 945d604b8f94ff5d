/** Marks with the strokes that scenes use most, so that a scene names only what is its own. */
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

/** Stroke of a line that counts, and of an outline, in units. */
const LINE_WIDTH = 2.5;
const OUTLINE_WIDTH = 1.5;

type Look<Mark> = Partial<Omit<Mark, 'kind' | 'key' | 'actor' | 'points'>>;

/** A line; by default solid. */
export function line(
	key: string,
	actor: Actor,
	points: Point[],
	look: Look<LineMark> = {}
): LineMark {
	return { kind: 'line', key, actor, points, standing: 'happened', width: LINE_WIDTH, ...look };
}

/** A cubic curve; by default solid. */
export function curve(
	key: string,
	actor: Actor,
	points: CurveMark['points'],
	look: Look<CurveMark> = {}
): CurveMark {
	return { kind: 'curve', key, actor, points, standing: 'happened', width: LINE_WIDTH, ...look };
}

/** A rectangle from its left, top, width and height; by default solid and tinted. */
export function box(
	key: string,
	actor: Actor,
	[x, y, width, height]: [x: number, y: number, width: number, height: number],
	look: Look<BoxMark> = {}
): BoxMark {
	const plain = { standing: 'happened', corner: 0, fill: 'tint', stroke: LINE_WIDTH } as const;
	return { kind: 'box', key, actor, x, y, width, height, ...plain, ...look };
}

/** A circle; by default solid and tinted. */
export function circle(
	key: string,
	actor: Actor,
	[x, y]: Point,
	radius: number,
	look: Look<CircleMark> = {}
): CircleMark {
	const plain = { standing: 'happened', fill: 'tint', width: LINE_WIDTH } as const;
	return { kind: 'circle', key, actor, x, y, radius, ...plain, ...look };
}

/** A silhouette, its middle on a point; by default solid and tinted. */
export function outline(
	key: string,
	actor: Actor,
	shape: Outline,
	[x, y]: Point,
	size: number,
	look: Look<OutlineMark> = {}
): OutlineMark {
	const plain = { standing: 'happened', turn: 0, fill: 'tint', stroke: OUTLINE_WIDTH } as const;
	return { kind: 'outline', key, actor, outline: shape, x, y, size, ...plain, ...look };
}

/** Height of a silhouette that is `size` units wide. */
export function heightOf({ width, height }: Outline, size: number): number {
	return (height / width) * size;
}

type Wording = Partial<Omit<LabelMark, 'kind' | 'key' | 'lines' | 'x' | 'y'>>;

/** A label; by default regular, left-aligned, `LABEL_SIZE`, in ink. A string is one line; give `wrap(…)` for more. */
export function label(
	key: string,
	x: number,
	y: number,
	words: string | string[],
	wording: Wording = {}
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
		...wording
	};
}
