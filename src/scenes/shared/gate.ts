import type { BoxMark, LineMark } from '#drawing/marks.ts';
import type { Standing } from '#rules/grammar.ts';
import { box, segment } from '#drawing/make-marks.ts';

/** The committee's gate, in units. */
export interface Gate {
	/** Its middle. */
	x: number;
	width: number;
	top: number;
	/** Where it is open: upper and lower end. */
	opening: [upper: number, lower: number];
	/** The ground it stands on. */
	foot: number;
}

/** Two posts with an opening between them; dashed while the meeting lay ahead. */
export function gatePosts({ x, width, top, opening, foot }: Gate, standing: Standing): BoxMark[] {
	const post = (key: string, from: number, to: number) =>
		box(key, 'joint', [x - width / 2, from, width, to - from], {
			standing,
			fill: 'full',
			stroke: 2
		});
	return [post('gate-upper', top, opening[0]), post('gate-lower', opening[1], foot)];
}

/** What leads through the gate comes to this line across its opening. */
export function threshold({ x, opening: [upper, lower] }: Gate, standing: Standing): LineMark {
	return segment('threshold', 'joint', [x, upper], [x, lower], { standing, width: 2 });
}
