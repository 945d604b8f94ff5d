/**
 * Things counted one by one, a dot for each. They are circles of the drawing, not parts of a chart:
 * a dot has a place in a grid and no value on a scale, and its size says nothing.
 */
import type { Actor, Standing } from '#rules/grammar.ts';
import type { CircleMark, Fill, Point } from './marks.ts';

export interface DotLook {
	radius: number;
	standing: Standing;
	fill: Fill;
}

/** `count` dots keyed `name-first`, `name-first+1` …, each where `place` puts its index among them. */
export function makeDots(
	name: string,
	actor: Actor,
	count: number,
	place: (index: number) => Point,
	{ radius, standing, fill }: DotLook,
	first = 0
): CircleMark[] {
	return Array.from({ length: count }, (_, index) => {
		const [x, y] = place(index);
		return {
			kind: 'circle',
			key: `${name}-${first + index}`,
			x,
			y,
			radius,
			actor,
			standing,
			fill,
			width: 1.5
		};
	});
}
