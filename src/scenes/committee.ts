/** The way of the four working groups to the committee: one geometry for what was expected and for what happened. */
import type { Frame } from '#rules/frame.ts';
import { dateAxis, type DateAxis } from './date-axis.ts';
import { between } from './ease.ts';
import type { Facts } from './facts.ts';
import type { BoxMark, CurveMark, Mark, Point, Standing } from './mark.ts';
import { label, LEADING, wrap } from './words.ts';

/** June's groups, from the top; the keys are those of their threads in every scene. */
export const GROUPS = [
	{ key: 'group-missiles', words: 'Missiles' },
	{ key: 'group-ships', words: 'Ships' },
	{ key: 'group-aircraft', words: 'Aircraft' },
	{ key: 'group-supply', words: 'Supply chains' }
];

/** In units. */
export const MARGIN = 18;
const MONTH_NAMES = 26;

/** How long a thread runs level before it turns to the gate, as a share of its way. */
const BEND = 0.7;

export interface Approach {
	axis: DateAxis;
	/** The gate: its middle, its top, its opening and the ground it stands on. */
	gate: { x: number; top: number; opening: [number, number]; foot: number; width: number };
	/** Heights at which a thread starts and arrives. */
	starts: number[];
	arrivals: number[];
	start: number;
	/** Where threads stop that have not passed. */
	stop: number;
	/** Letters of labels, and of the one date that leads. */
	size: number;
	lead: number;
	thread: number;
}

/** Plans axis, gate and threads. The axis is to scale, and the gate stands on the committee's day. */
export function approach(frame: Frame, facts: Facts, solidUntil: string): Approach {
	const room = between(300, 700, Math.min(frame.height, frame.width * 0.8));
	const size = 14 + 4 * room;
	const lead = 24 + 14 * room;
	const foot = frame.height - MARGIN - MONTH_NAMES;
	const end = MARGIN + (frame.width - 2 * MARGIN) * 0.6;
	const axis = dateAxis({
		facts,
		first: 'first-forum',
		last: 'two-plus-two',
		from: [MARGIN, foot],
		to: [end, foot],
		solidUntil
	});
	const [x] = axis.at('two-plus-two');
	const width = 12 + 10 * room;
	const top = MARGIN + lead * 0.75 + nameOf(frame, size).length * size * LEADING + 14;
	const highest = top + size * 1.9;
	const pitch = (foot - size * 1.5 - highest) / (GROUPS.length - 1);
	const gathered = pitch * (0.66 - 0.26 * room);
	const middle = highest + (pitch * (GROUPS.length - 1)) / 2;
	const rows = GROUPS.map((_, index) => index);
	const arrivals = rows.map((row) => middle + gathered * (row - (GROUPS.length - 1) / 2));
	const clear = 20 + 6 * room;
	return {
		axis,
		gate: {
			x,
			top,
			opening: [Math.min(...arrivals) - clear, Math.max(...arrivals) + clear],
			foot,
			width
		},
		starts: rows.map((row) => highest + pitch * row),
		arrivals,
		start: axis.at('first-forum')[0],
		stop: x - width / 2 - 12,
		size,
		lead,
		thread: 3.5 + 2 * room
	};
}

function nameOf(frame: Frame, size: number): string[] {
	return wrap('Security Consultative Committee (2+2)', Math.max(150, frame.width * 0.42), size, true);
}

/** A group's thread, from the first forum as far as `reach`. */
export function groupThread(plan: Approach, row: number, reach: number, standing: Standing, width = plan.thread): CurveMark {
	const { start, starts, arrivals } = plan;
	const from: Point = [start, starts[row] ?? 0];
	const to: Point = [reach, arrivals[row] ?? 0];
	const bend = (to[0] - from[0]) * BEND;
	return {
		kind: 'curve',
		key: GROUPS[row]?.key ?? '',
		points: [from, [from[0] + bend, from[1]], [to[0] - bend * 0.7, to[1]], to],
		actor: 'joint',
		standing,
		width
	};
}

/** The forum where the threads begin, with their names, and the axis under them. */
export function startingLine(plan: Approach, facts: Facts): Mark[] {
	const { axis, start, starts, size, gate } = plan;
	const first = starts[0] ?? 0;
	return [
		...axis.marks,
		{
			kind: 'line',
			key: 'tick-first-forum',
			points: [[start, first], [start, gate.foot]],
			actor: 'joint',
			standing: 'happened',
			width: 2.5
		},
		label('name-forum', MARGIN, gate.top - size * 0.5, ['First forum', facts.when('first-forum', { year: false })], {
			size,
			tone: 'quiet'
		}),
		...GROUPS.flatMap(({ key, words }, row): Mark[] => [
			{
				kind: 'circle',
				key: `start-${key}`,
				x: start,
				y: starts[row] ?? 0,
				radius: plan.thread * 1.5,
				actor: 'joint',
				standing: 'happened',
				fill: 'full',
				width: 1
			},
			label(`name-${key}`, start + 10, (starts[row] ?? 0) - 8, words, { size, bold: true, halo: true })
		])
	];
}

/** Two posts and the opening between them; dashed while the meeting lay ahead. */
export function gate(plan: Approach, frame: Frame, standing: Standing): Mark[] {
	const { x, top, opening, foot, width } = plan.gate;
	const post = (key: string, from: number, to: number): BoxMark => ({
		kind: 'box',
		key,
		x: x - width / 2,
		y: from,
		width,
		height: to - from,
		corner: 0,
		actor: 'joint',
		standing,
		fill: 'full',
		stroke: 2
	});
	const lines = nameOf(frame, plan.size);
	return [
		post('gate-upper', top, opening[0]),
		post('gate-lower', opening[1], foot),
		label('name-gate', x, top - 10 - (lines.length - 1) * plan.size * LEADING, lines, {
			anchor: 'middle',
			size: plan.size,
			bold: true
		})
	];
}

/** What leads the drawing: the day, or that there was none yet; over the gate's name. */
export function leadWords(plan: Approach, key: string, words: string): Mark {
	return label(key, plan.gate.x, MARGIN + plan.lead * 0.75, words, {
		anchor: 'middle',
		size: plan.lead,
		bold: true
	});
}
