/** Two lists and the threads between their entries: joined, or loose. */
import type { Frame } from '#rules/frame.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import {
	LABEL_SIZE,
	type CurveMark,
	type LabelMark,
	type Mark,
	type Point
} from '#drawing/marks.ts';
import { type Standing } from '#rules/grammar.ts';
import { circle, curve, label } from '#drawing/make-marks.ts';
import { ASCENT, LEADING } from '#drawing/text-metrics.ts';

export type Side = 'left' | 'right';

export interface Entry {
	/** Also the key of its thread, where it has one of its own. */
	key: string;
	words: string;
	/** What an entry without a counterpart lacks. */
	lacks?: string;
	/** Hatched where June's record has nothing of the kind. */
	standing: Standing;
}

/** The whole diagram, at most; in units. */
const WIDEST = 900;
const RING_WIDTH = 3;

/** How far a loose thread reaches into the gap, and hangs down, as shares of the gap and of a row. */
const SLACK = { reach: 0.3, hang: 0.42 };

export interface Matching {
	/** Inner edges of the two lists, and the width of each. */
	left: number;
	right: number;
	column: number;
	/** The heading's baseline, and the size of its numbers. */
	head: number;
	numeral: number;
	/** Height of a row, and the middle of each. */
	row: number;
	rowAt: (index: number) => number;
	size: number;
	thread: number;
}

/** Plans two lists of `count` entries under a heading. */
export function matching(frame: Frame, count: number): Matching {
	const width = Math.min(frame.width - 2 * MARGIN, WIDEST);
	const size = responsiveSize(frame, 14, 22);
	const column = Math.min(width * 0.365, size * 9.4);
	const numeral = responsiveSize(frame, 44, 84);
	const head = Math.max(MARGIN + numeral * 0.72, numeral * ASCENT);
	const top = head + responsiveSize(frame, 14, 40);
	const row = (frame.height - MARGIN - top) / count;
	return {
		left: (frame.width - width) / 2 + column,
		right: (frame.width + width) / 2 - column,
		column,
		head,
		numeral,
		row,
		rowAt: (index) => top + row * (index + 0.45),
		size,
		thread: responsiveSize(frame, 8, 16)
	};
}

/** A thread from an entry on the left to one on the right, by their rows. */
export function joined(plan: Matching, key: string, from: number, to: number): CurveMark {
	const { left, right, rowAt, thread } = plan;
	const middle = (left + right) / 2;
	const points: CurveMark['points'] = [
		[left, rowAt(from)],
		[middle, rowAt(from)],
		[middle, rowAt(to)],
		[right, rowAt(to)]
	];
	return curve(key, 'joint', points, { width: thread });
}

/** A thread that leads nowhere: it hangs down and ends in an open ring. */
export function loose(plan: Matching, { key, standing }: Entry, row: number, side: Side): Mark[] {
	const gap = (plan.right - plan.left) * (side === 'left' ? 1 : -1);
	const [x, y] = [plan[side], plan.rowAt(row)];
	// A solid line's round end reaches out by half its width; the ring hangs under it in any case.
	const cap = standing === 'happened' ? plan.thread / 2 : 0;
	const end: Point = [x + gap * SLACK.reach, y + plan.row * SLACK.hang - cap];
	const shoulder: Point = [x + gap * SLACK.reach * 1.1, y];
	const hang: Point = [end[0], y + plan.row * 0.1];
	const radius = plan.thread * 0.8;
	// Every thread runs from left to right, in this scene and in those to which it travels.
	const points: CurveMark['points'] =
		side === 'left' ? [[x, y], shoulder, hang, end] : [end, hang, shoulder, [x, y]];
	const ring: Point = [end[0], end[1] + cap + radius + RING_WIDTH / 2];
	return [
		curve(key, 'joint', points, { standing, width: plan.thread }),
		circle(`ring-${key}`, 'joint', ring, radius, { fill: 'none', width: RING_WIDTH })
	];
}

/** The knot where an entry's threads begin. */
export function knot(plan: Matching, { key, standing }: Entry, row: number, side: Side): Mark {
	const at: Point = [plan[side], plan.rowAt(row)];
	return circle(`knot-${key}`, 'joint', at, plan.thread * 0.85, {
		standing,
		fill: 'full',
		width: 1.5
	});
}

/** An entry's name, and under it what it lacks. */
export function entryWords(plan: Matching, entry: Entry, row: number, side: Side): LabelMark[] {
	const away = plan.thread * 1.5;
	const x = plan[side] + (side === 'left' ? -away : away);
	const anchor = side === 'left' ? 'end' : 'start';
	const lines = balanceLines(entry.words, plan.column - away, plan.size, true);
	const count = lines.length + (entry.lacks ? 1 : 0);
	const y = plan.rowAt(row) + plan.size * (0.34 - ((count - 1) * LEADING) / 2);
	const name = label(`name-${entry.key}`, x, y, lines, { anchor, size: plan.size, bold: true });
	if (!entry.lacks) return [name];
	const under = y + lines.length * plan.size * LEADING;
	const size = Math.max(LABEL_SIZE, plan.size * 0.85);
	return [
		name,
		label(`lacks-${entry.key}`, x, under, entry.lacks, { anchor, size, tone: 'quiet' })
	];
}
