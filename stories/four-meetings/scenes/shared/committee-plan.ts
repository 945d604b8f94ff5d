/** Geometry of the working groups' threads from the June forum to the July committee, for the expected and the actual outcome. */
import type { Frame } from '#rules/frame.ts';
import { dateAxis, type DateAxis, type AxisAfter } from './date-axis.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import type { Facts } from '#facts/facts.ts';
import type { Gate } from './gate.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { CurveMark, Point } from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import { curve } from '#drawing/make-marks.ts';
import { LEADING, wrap } from '#drawing/text-metrics.ts';

/** The groups from the top down, those that the July summaries name first. Each is the key of the group's thread, and the id of its label. */
export const GROUPS = ['group-supply', 'group-missiles', 'group-ships', 'group-aircraft'];

/** Distance from a thread's start to its label, in units. */
export const BESIDE = 10;

/** Minimum width of the committee's name, and height of the month names under the axis; in units. */
const NAME_WIDTH = 250;
const MONTH_NAMES_HEIGHT = 26;

/** Width of the axis, as a share of the drawing's. The rest is for what follows the gate. */
const AXIS_SHARE = 0.6;

/** The gate's opening: its height, and its middle from the top, as shares of the gate's height. */
const OPENING = { height: 1 / 3, middle: 0.3 };

/** Distance from a waiting thread's end to the threshold, in units. */
const STOP_SHORT = 3;

/** Lengths of a thread's horizontal control arms, at its start and at the gate, as shares of its length. */
const ARMS = { start: 1.15, gate: 0.25 };

/** Positions of the axis, the gate and the threads, and sizes of the text. */
export interface CommitteePlan {
	axis: DateAxis;
	/** x of the axis' end, right of the gate. */
	axisEnd: number;
	gate: Gate;
	/** The forum's name and days, in lines. */
	forum: string[];
	/** The committee's name, in lines. */
	name: string[];
	/** The names of the groups. */
	groups: string[];
	/** The label of the groups that no summary names, in lines. It is under the last of them. */
	unnamed: string[];
	/** x of the threads' starts, and of the ends of those that wait at the gate. */
	start: number;
	stop: number;
	/** y of each thread's start and end. */
	starts: number[];
	arrivals: number[];
	/** Font size of labels, and of the headline. */
	size: number;
	lead: number;
	/** Stroke of a thread. */
	thread: number;
}

/**
 * Plans the axis, the gate and the threads. The axis is to scale; the gate is at the committee's day.
 * @param after The last part of the axis, with its own standing.
 */
export function committeePlan(frame: Frame, facts: Facts, after: AxisAfter): CommitteePlan {
	const size = responsiveSize(frame, 14, 18);
	const lead = responsiveSize(frame, 24, 38);
	const foot = frame.height - MARGIN - MONTH_NAMES_HEIGHT;
	const axisEnd = MARGIN + (frame.width - 2 * MARGIN) * AXIS_SHARE;
	const axis = dateAxis({
		facts,
		first: 'first-forum',
		last: 'two-plus-two',
		from: [MARGIN, foot],
		to: [axisEnd, foot],
		after
	});
	const [x] = axis.at('two-plus-two');
	const width = responsiveSize(frame, 12, 22);
	const name = wrap(
		facts.text('shared.committee'),
		Math.max(NAME_WIDTH, frame.width * 0.42),
		size,
		true
	);
	const top = MARGIN + lead * 0.85 + name.length * size * LEADING + 14;
	const highest = top + size * 2.2;
	const start = axis.at('first-forum')[0];
	const stop = x - STOP_SHORT;
	const unnamed = balanceLines(facts.text('shared.unread'), stop - start - BESIDE, size);
	const lowest = foot - size * (unnamed.length * LEADING + 0.9);
	const pitch = (lowest - highest) / (GROUPS.length - 1);
	const clear = (foot - top) * OPENING.height;
	const upper = top + (foot - top) * OPENING.middle - clear / 2;
	const arrivals = GROUPS.map((_, row) => upper + (clear * (row + 0.5)) / GROUPS.length);
	const opening: Gate['opening'] = [upper, upper + clear];
	return {
		axis,
		axisEnd,
		gate: { x, width, top, opening, foot },
		forum: [facts.text('shared.first-forum'), facts.dateText('first-forum', { year: false })],
		name,
		groups: GROUPS.map((group) => facts.text(`shared.${group}`)),
		unnamed,
		start,
		stop,
		starts: GROUPS.map((_, row) => highest + pitch * row),
		arrivals,
		size,
		lead,
		thread: responsiveSize(frame, 3.5, 5.5)
	};
}

/**
 * A group's thread, from the first forum to `reach` (x).
 * @param row Index of the group in `GROUPS`.
 */
export function groupThread(
	plan: CommitteePlan,
	row: number,
	look: { reach: number; standing: Standing; width: number }
): CurveMark {
	const from: Point = [plan.start, plan.starts[row] ?? 0];
	const to: Point = [look.reach, plan.arrivals[row] ?? 0];
	// A thread that passes the gate has the same curve as one that waits there.
	const length = plan.stop - plan.start;
	const points: CurveMark['points'] = [
		from,
		[from[0] + length * ARMS.start, from[1]],
		[plan.stop - length * ARMS.gate, to[1]],
		to
	];
	return curve(GROUPS[row] ?? '', 'joint', points, look);
}
