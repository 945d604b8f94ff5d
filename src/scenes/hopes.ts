import type { Facts } from './facts.ts';
import { gatePosts, type Gate } from './gate.ts';
import { grown } from './grow.ts';
import { MARGIN } from './margin.ts';
import type { CurveMark, Mark, Point, Standing } from './mark.ts';
import type { Scene } from './scene.ts';
import { circle, curve, line } from './strokes.ts';
import { label, widthOf } from './words.ts';

/** How a line leaves the gate; `over` it, where it began before the committee met. */
type Way = 'over' | 'straight' | 'down';

interface Hope {
	key: string;
	words: string;
	standing: Standing;
	/** What the record has. */
	record: (facts: Facts) => string;
	way: Way;
}

const HOPES: Hope[] = [
	{
		key: 'hope-interceptor',
		words: 'Hypersonic interceptor',
		standing: 'happened',
		record: (facts) => `arrangement signed ${facts.when('gpi-arrangement')}`,
		way: 'over'
	},
	{
		key: 'hope-fighters',
		words: 'Next-generation fighters',
		standing: 'disputed',
		record: () => 'no program with the US found',
		way: 'straight'
	},
	{
		key: 'hope-drones',
		words: 'Drones',
		standing: 'planned',
		record: () => 'AI research, exploration only',
		way: 'down'
	}
];

/** Letters of a hope's name, at most: in units, and as a share of its row. */
const LARGEST = 34;
const LARGEST_SHARE = 0.22;

/** Room at a name's end for the arrow head under it, in units. */
const ARROW_HEAD = 26;

/** Where lines run, in units. */
interface Course {
	/** Where the line that goes over the gate begins, and the others at the gate. */
	before: number;
	start: number;
	/** Where words begin. */
	words: number;
	right: number;
	/** Height at which the line that turns down leaves the gate. */
	fork: number;
}

function lineOf({ key, standing, way }: Hope, y: number, width: number, course: Course): Mark[] {
	const { before, start, words, right, fork } = course;
	const look = { standing, width };
	const level = (from: number): Mark => {
		const points: Point[] = [
			[from, y],
			[right, y]
		];
		return line(key, 'joint', points, { ...look, arrow: true });
	};
	const bend = (words - start) * 0.6;
	const turn: CurveMark['points'] = [
		[start, fork],
		[start + bend, fork],
		[words - bend, y],
		[words, y]
	];
	const ways: Record<Way, () => Mark[]> = {
		over: () => [
			level(before),
			circle(`${key}-start`, 'joint', [before, y], width, { fill: 'full' })
		],
		straight: () => [level(start)],
		down: () => [curve(`${key}-start`, 'joint', turn, look), level(words)]
	};
	return ways[way]();
}

/** Three ways on from the gate, each as solid as its record: one was signed before the committee met and goes over the gate, two begin in it. */
export const hopes: Scene = ({ frame, facts }) => {
	const pitch = (frame.height - 2 * MARGIN) / HOPES.length;
	const rowAt = (row: number) => MARGIN + pitch * (row + 0.42);
	const stroke = grown(frame, 8, 13);
	const gate: Gate = {
		x: MARGIN + grown(frame, 40, 90),
		width: grown(frame, 12, 22),
		top: rowAt(0) + grown(frame, 12, 22),
		opening: [rowAt(1) - pitch * 0.2, rowAt(1) + pitch * 0.34],
		foot: frame.height - MARGIN
	};
	const start = gate.x + gate.width / 2 + 8;
	const words = start + grown(frame, 48, 110);
	const right = frame.width - MARGIN;
	const course = { before: MARGIN + stroke, start, words, right, fork: gate.opening[1] - stroke };
	const longest = Math.max(...HOPES.map((hope) => widthOf(hope.words, 1, true)));
	const size = Math.min(LARGEST, pitch * LARGEST_SHARE, (right - words - ARROW_HEAD) / longest);
	const small = Math.max(15, size * 0.72);
	const middle = (gate.opening[0] + gate.opening[1]) / 2;
	return [
		...gatePosts(gate, 'happened'),
		label('gate-short', gate.x - gate.width / 2 - 8, middle + small * 0.36, '2+2', {
			size: small,
			bold: true,
			anchor: 'end'
		}),
		...HOPES.flatMap((hope, row): Mark[] => {
			const y = rowAt(row);
			// A dash as wide as it is long would be a dot.
			const width = hope.standing === 'planned' ? stroke * 0.6 : stroke;
			return [
				...lineOf(hope, y, width, course),
				label(`name-${hope.key}`, words, y - stroke * 0.5 - size * 0.45, hope.words, {
					size,
					bold: true
				}),
				label(`record-${hope.key}`, words, y + stroke * 0.5 + small * 1.25, hope.record(facts), {
					size: small
				})
			];
		})
	];
};
