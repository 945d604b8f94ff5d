/**
 * Counted things, one dot each. Dots are circles of the drawing, not data of a chart. A dot's position
 * is a place in a grid, not a value on a scale. Its size encodes no value.
 */
import type { Actor, Standing } from '#rules/actors-and-standings.ts';
import type { CircleMark, Fill, Point } from './marks.ts';

/** Stroke of a dot, in units. */
const STROKE = 1.5;

/** Radius, standing and fill that all dots of a call share. */
export interface DotStyle {
	/** In units. */
	radius: number;
	standing: Standing;
	fill: Fill;
}

/**
 * Makes `count` dots with the keys `name-first`, `name-(first+1)` and so on.
 * @param position The position of a dot, by its index from 0 to `count - 1`.
 * @param first Number in the first key; 0 by default.
 */
export function makeDots(
	name: string,
	actor: Actor,
	count: number,
	position: (index: number) => Point,
	{ radius, standing, fill }: DotStyle,
	first = 0
): CircleMark[] {
	return Array.from({ length: count }, (_, index) => {
		const [x, y] = position(index);
		return {
			kind: 'circle',
			key: `${name}-${first + index}`,
			x,
			y,
			radius,
			actor,
			standing,
			fill,
			width: STROKE
		};
	});
}
