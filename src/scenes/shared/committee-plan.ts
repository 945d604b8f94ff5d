/** The way of June's working groups to the committee: one geometry for what was expected and for what happened. */
import type { Frame } from '#rules/frame.ts';
import { dateAxis, type DateAxis } from './date-axis.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import type { Facts } from '#facts/facts.ts';
import type { Gate } from './gate.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { CurveMark, Point } from '#drawing/marks.ts';
import type { Standing } from '#rules/grammar.ts';
import { curve } from '#drawing/make-marks.ts';
import { LEADING, wrap } from '#drawing/text-metrics.ts';

/** From the top; the keys are those of the groups' threads in every scene. What July's texts name comes first. */
export const GROUPS = [
	{ key: 'group-supply', words: 'Supply chains' },
	{ key: 'group-missiles', words: 'Missiles' },
	{ key: 'group-ships', words: 'Ships' },
	{ key: 'group-aircraft', words: 'Aircraft' }
];

const COMMITTEE = 'Security Consultative Committee (2+2)';

/** Of the two threads that no summary names; it stands under the last of them. */
const UNREAD = 'ships and aircraft: not in what we read';

/** From where a thread starts to its words, in units. */
export const BESIDE = 10;

/** Least width that the committee's name may take, and the depth of month names under the axis, in units. */
const NAME_WIDTH = 250;
const MONTH_NAMES = 26;

/** The axis as a share of the drawing's width; what came out of the gate needs the rest. */
const AXIS_SHARE = 0.6;

/** The gate's opening: its height, and where its middle lies, as shares of the gate's height from the top. */
const OPENING = { height: 1 / 3, middle: 0.3 };

/** From the gate's threshold to a thread that has not passed, in units. */
const STOP_SHORT = 3;

/** Shares of a thread's way: how long it runs level at its start, and at the gate. */
const LEVEL = { start: 1.15, gate: 0.25 };

export interface Approach {
	axis: DateAxis;
	/** Where the axis ends, right of the gate. */
	axisEnd: number;
	gate: Gate;
	/** The committee's name, in lines. */
	name: string[];
	/** The words of the threads that no summary names, in lines; there is room for them under the last. */
	unread: string[];
	/** Where threads start, and stop if they have not passed. */
	start: number;
	stop: number;
	/** Heights at which each thread starts and arrives. */
	starts: number[];
	arrivals: number[];
	/** Letters of labels, and of the words that lead. */
	size: number;
	lead: number;
	/** A thread's stroke. */
	thread: number;
}

/** Plans axis, gate and threads. The axis is to scale, and the gate stands on the committee's day. */
export function approach(frame: Frame, facts: Facts, solidUntil: string): Approach {
	const size = responsiveSize(frame, 14, 18);
	const lead = responsiveSize(frame, 24, 38);
	const foot = frame.height - MARGIN - MONTH_NAMES;
	const axisEnd = MARGIN + (frame.width - 2 * MARGIN) * AXIS_SHARE;
	const axis = dateAxis({
		facts,
		first: 'first-forum',
		last: 'two-plus-two',
		from: [MARGIN, foot],
		to: [axisEnd, foot],
		solidUntil
	});
	const [x] = axis.at('two-plus-two');
	const width = responsiveSize(frame, 12, 22);
	const name = wrap(COMMITTEE, Math.max(NAME_WIDTH, frame.width * 0.42), size, true);
	const top = MARGIN + lead * 0.85 + name.length * size * LEADING + 14;
	const highest = top + size * 2.2;
	const start = axis.at('first-forum')[0];
	const stop = x - STOP_SHORT;
	const unread = balanceLines(UNREAD, stop - start - BESIDE, size);
	const lowest = foot - size * (unread.length * LEADING + 0.9);
	const pitch = (lowest - highest) / (GROUPS.length - 1);
	const clear = (foot - top) * OPENING.height;
	const upper = top + (foot - top) * OPENING.middle - clear / 2;
	const arrivals = GROUPS.map((_, row) => upper + (clear * (row + 0.5)) / GROUPS.length);
	const opening: Gate['opening'] = [upper, upper + clear];
	return {
		axis,
		axisEnd,
		gate: { x, width, top, opening, foot },
		name,
		unread,
		start,
		stop,
		starts: GROUPS.map((_, row) => highest + pitch * row),
		arrivals,
		size,
		lead,
		thread: responsiveSize(frame, 3.5, 5.5)
	};
}

/** A group's thread, from the first forum as far as `reach`. */
export function groupThread(
	plan: Approach,
	row: number,
	look: { reach: number; standing: Standing; width: number }
): CurveMark {
	const from: Point = [plan.start, plan.starts[row] ?? 0];
	const to: Point = [look.reach, plan.arrivals[row] ?? 0];
	// Every thread takes the same way to the gate; one that passes runs on from there.
	const way = plan.stop - plan.start;
	const points: CurveMark['points'] = [
		from,
		[from[0] + way * LEVEL.start, from[1]],
		[plan.stop - way * LEVEL.gate, to[1]],
		to
	];
	return curve(GROUPS[row]?.key ?? '', 'joint', points, look);
}

/** A group's thread that has not passed: dashed, and short of the gate. */
export function waitingThread(plan: Approach, row: number): CurveMark {
	return groupThread(plan, row, { reach: plan.stop, standing: 'planned', width: plan.thread });
}
