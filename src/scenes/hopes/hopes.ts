import type { Facts } from '#facts/facts.ts';
import { gatePosts, type Gate } from '../shared/gate.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark } from '#drawing/marks.ts';
import type { Standing } from '#rules/grammar.ts';
import type { Scene } from '../scene.ts';
import { circle, label, segment } from '#drawing/make-marks.ts';
import { widthOf } from '#drawing/text-metrics.ts';

interface Hope {
	key: string;
	words: string;
	standing: Standing;
	/** It began before the committee met, and passes the gate on the outside. */
	isEarlier: boolean;
	/** What the record has. */
	record: (facts: Facts) => string;
}

/** From the top: over the gate, through it, under it. */
const HOPES: Hope[] = [
	{
		key: 'hope-interceptor',
		words: 'Hypersonic interceptor',
		standing: 'happened',
		isEarlier: true,
		record: (facts) => `arrangement signed ${facts.when('gpi-arrangement')}`
	},
	{
		key: 'hope-fighters',
		words: 'Next-generation fighters',
		standing: 'disputed',
		isEarlier: false,
		record: () => 'no joint program found; a trainer, in April'
	},
	{
		key: 'hope-drones',
		words: 'Drones',
		standing: 'planned',
		isEarlier: true,
		record: (facts) => `AI research ${facts.when('ai-research')}, then exploring`
	}
];

/** Letters of a hope's name, at most: in units, and as a share of its row. */
const LARGEST = 34;
const LARGEST_SHARE = 0.22;

/** Room at a name's end for the arrow head under it, in units. */
const ARROW_HEAD = 26;

/** From the gate to a line that leaves it or ends before it, in units. */
const CLEAR = 8;

interface Course {
	/** Where what is earlier begins, where its solid part ends if it has not come further, where it leaves the gate. */
	before: number;
	stub: number;
	start: number;
	right: number;
	/** Stroke of a line, in units. */
	width: number;
}

/** A hope's line: what began earlier has a solid beginning, whatever became of it. */
function lineOf({ key, standing, isEarlier }: Hope, y: number, course: Course): Mark[] {
	const { before, stub, start, right } = course;
	// A dash as wide as it is long would be a dot.
	const width = standing === 'planned' ? course.width * 0.6 : course.width;
	const level = (name: string, from: number, to: number, of: Standing, arrow = false) =>
		segment(name, 'joint', [from, y], [to, y], { standing: of, width, arrow });
	if (!isEarlier) return [level(key, start, right, standing, true)];
	const from = standing === 'happened' ? before : stub;
	return [
		...(standing === 'happened' ? [] : [level(`${key}-begun`, before, stub, 'happened')]),
		level(key, from, right, standing, true),
		circle(`${key}-start`, 'joint', [before, y], course.width, { fill: 'full' })
	];
}

/** Three ways on from July, each as solid as its record: two began before the committee met and pass its gate on the outside. */
export const hopes: Scene = ({ frame, facts }) => {
	const pitch = (frame.height - 2 * MARGIN) / HOPES.length;
	const rowAt = (row: number) => MARGIN + pitch * (row + 0.46);
	const width = responsiveSize(frame, 8, 13);
	const clear = responsiveSize(frame, 12, 22);
	const gate: Gate = {
		x: MARGIN + responsiveSize(frame, 56, 124),
		width: responsiveSize(frame, 12, 22),
		top: rowAt(0) + clear,
		opening: [rowAt(1) - pitch * 0.2, rowAt(1) + pitch * 0.2],
		foot: rowAt(2) - clear
	};
	const start = gate.x + gate.width / 2 + CLEAR;
	const words = start + responsiveSize(frame, 14, 46);
	const right = frame.width - MARGIN;
	const stub = gate.x - gate.width / 2 - CLEAR;
	const course = { before: MARGIN + width, stub, start, right, width };
	const longest = Math.max(...HOPES.map((hope) => widthOf(hope.words, 1, true)));
	const size = Math.min(LARGEST, pitch * LARGEST_SHARE, (right - words - ARROW_HEAD) / longest);
	const small = Math.max(14, size * 0.72);
	return [
		...gatePosts(gate, 'happened'),
		label('gate-short', stub, rowAt(1) + small * 0.36, '2+2', {
			size: small,
			bold: true,
			anchor: 'end'
		}),
		...HOPES.flatMap((hope, row): Mark[] => {
			const y = rowAt(row);
			return [
				...lineOf(hope, y, course),
				label(`name-${hope.key}`, words, y - width * 0.5 - size * 0.45, hope.words, {
					size,
					bold: true
				}),
				label(`record-${hope.key}`, words, y + width * 0.5 + small * 1.25, hope.record(facts), {
					size: small
				})
			];
		})
	];
};
