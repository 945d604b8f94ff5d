import type { BoxMark, LineMark } from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import { box, segment } from '#drawing/make-marks.ts';

/** The committee's gate: two posts with an opening between them. Lengths are in units. */
export interface Gate {
	/** Its horizontal middle. */
	x: number;
	width: number;
	top: number;
	/** Upper and lower end of the opening. */
	opening: [upper: number, lower: number];
	/** y of the lower post's foot. */
	foot: number;
}

/** The posts, `gate-upper` and `gate-lower`. */
export function gatePosts({ x, width, top, opening, foot }: Gate, standing: Standing): BoxMark[] {
	const post = (key: string, from: number, to: number) =>
		box(key, 'joint', [x - width / 2, from, width, to - from], {
			standing,
			fill: 'full',
			stroke: 2
		});
	return [post('gate-upper', top, opening[0]), post('gate-lower', opening[1], foot)];
}

/** The line across the gate's opening, where threads arrive. */
export function threshold({ x, opening: [upper, lower] }: Gate, standing: Standing): LineMark {
	return segment('threshold', 'joint', [x, upper], [x, lower], { standing, width: 2 });
}
