/** How the labels of what followed hang on a date axis, lying or upright, so that no two meet. */
import type { Frame } from '#rules/frame.ts';
import type { DateAxis } from '../shared/date-axis.ts';
import { spreadLabels } from '#drawing/spread-labels.ts';
import type { Facts } from '#facts/facts.ts';
import type { LabelMark, LineMark, Mark, Point } from '#drawing/marks.ts';
import { dateOf, OVER, SEQUELS, UNDER, type Sequel } from './later-events.ts';
import { LEADING, widthOf } from '#drawing/text-metrics.ts';
import { label } from '#drawing/make-marks.ts';

export interface Hanging {
	frame: Frame;
	facts: Facts;
	axis: DateAxis;
	/** Letter height, in units. */
	size: number;
	/** From the frame's edges, in units. */
	margin: number;
}

/** From a leader to its words, in units. */
const BESIDE = 8;

function leader(event: string, points: Point[]): LineMark {
	const look = { actor: 'third', standing: 'happened', width: 1.25 } as const;
	return { kind: 'line', key: `lead-${event}`, points, ...look };
}

interface Flag {
	x: number;
	/** Baseline of the first line. */
	y: number;
	anchor: 'start' | 'end';
	/** The date on a line of its own, over the words; or before them. */
	isTall: boolean;
}

function flag(
	{ facts, size }: Hanging,
	sequel: Sequel,
	{ x, y, anchor, isTall }: Flag
): LabelMark[] {
	const { event, words, shows = [], isForum = false } = sequel;
	const date = dateOf(sequel, facts);
	const dates = SEQUELS.map((other) => widthOf(dateOf(other, facts), size));
	const after = x + Math.max(...dates) + size * 0.5;
	const at: Point = isTall ? [x, y + LEADING * size] : [after, y];
	return [
		label(`date-${event}`, x, y, date, { size, anchor, tone: 'quiet' }),
		label(`what-${event}`, ...at, words(facts), { size, anchor, bold: isForum, shows })
	];
}

/** Room over a lying axis for the years' names, and under it for the story's days, in units. */
const ROOM_OVER = 34;
const ROOM_UNDER = 30;

/** Rows of words over and under a lying axis, where it lies, and whether two lines fit in a row. */
export function lying({ frame, size, margin }: Pick<Hanging, 'frame' | 'size' | 'margin'>) {
	const pitch = (frame.height - 2 * margin - ROOM_OVER - ROOM_UNDER) / SEQUELS.length;
	return {
		pitch,
		fits: pitch > 2 * LEADING * size + 4,
		y: margin + OVER.length * pitch + ROOM_OVER
	};
}

/** Two flights of stairs, down to the axis from the left and on down from it to the right. */
export function horizontalLabels(hanging: Hanging): Mark[] {
	const { axis, frame, size, margin } = hanging;
	const { pitch } = lying(hanging);
	const flight = (
		sequel: Sequel,
		end: number,
		baseline: number,
		anchor: Flag['anchor']
	): Mark[] => {
		const [x, y] = axis.at(sequel.event);
		const beside = anchor === 'start' ? BESIDE : -BESIDE;
		return [
			leader(sequel.event, [
				[x, y],
				[x, end]
			]),
			...flag(hanging, sequel, { x: x + beside, y: baseline, anchor, isTall: true })
		];
	};
	return [
		...OVER.flatMap((sequel, row) => {
			const top = margin + row * pitch;
			return flight(sequel, top, top + size * 0.8, 'start');
		}),
		...UNDER.flatMap((sequel, row) => {
			const bottom = frame.height - margin - (UNDER.length - 1 - row) * pitch;
			return flight(sequel, bottom, bottom - LEADING * size, 'end');
		})
	];
}

/** From an upright axis to the words beside it, in units; the leader bends on the way. */
const ASIDE = 42;

/** Where an upright axis' labels stand: the story's own first, then what followed; on one line each where two would be too high. */
export function verticalLabels(hanging: Hanging, own: string): { story: Point; marks: Mark[] } {
	const { axis, frame, size, margin } = hanging;
	const line = LEADING * size;
	const events = [own, ...SEQUELS.map(({ event }) => event)];
	const most = (frame.height - 2 * margin - line) / (events.length - 1);
	const isTall = most > 2.2 * line;
	const high = isTall ? 2 * line : line;
	const room = { from: margin + high / 2, until: frame.height - margin - high / 2 };
	const middles = spreadLabels(
		events.map((event) => axis.at(event)[1]),
		{ pitch: Math.min(high + size, (room.until - room.from) / (events.length - 1)), ...room }
	);
	const [x] = axis.at(own);
	const words = x + ASIDE;
	const baseline = size * (isTall ? -0.25 : 0.36);
	return {
		story: [words, (middles[0] ?? 0) + size * 0.4],
		marks: SEQUELS.flatMap((sequel, index): Mark[] => {
			const [, y] = axis.at(sequel.event);
			const middle = middles[index + 1] ?? y;
			return [
				leader(sequel.event, [
					[x, y],
					[x + ASIDE * 0.3, y],
					[words - BESIDE * 1.6, middle],
					[words - BESIDE, middle]
				]),
				...flag(hanging, sequel, { x: words, y: middle + baseline, anchor: 'start', isTall })
			];
		})
	};
}
