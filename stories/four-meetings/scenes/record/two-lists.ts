/** Two lists, and the threads between their entries. Lengths are in units. */
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
import { type Standing } from '#rules/actors-and-standings.ts';
import { circle, curve, label } from '#drawing/make-marks.ts';
import { ASCENT, LEADING, middleBaseline } from '#drawing/text-metrics.ts';

/** The list of the source article (left) or of the record (right). */
export type Side = 'left' | 'right';

/** One topic of a list. */
export interface ListEntry {
	/** Also the key of its thread, if it has one of its own. */
	key: string;
	words: string;
	/** The label of an entry without a counterpart. */
	missingLabel: string | undefined;
	standing: Standing;
}

/** Maximum width of the diagram, in units. */
const MAX_WIDTH = 900;
/** Stroke of the open rings, in units. */
const RING_WIDTH = 3;

/** How far a loose thread extends into the gap, and down, as shares of the gap and of a row. */
const SLACK = { reach: 0.3, hang: 0.42 };

/** Positions and font sizes of the two lists. */
export interface TwoListsLayout {
	/** x of the inner edges of the two lists, and the width of each. */
	left: number;
	right: number;
	column: number;
	/** The heading's baseline, and the font size of its numbers. */
	head: number;
	numeral: number;
	/** Height of a row, and the middle (y) of a row by its index. */
	row: number;
	rowAt: (index: number) => number;
	/** Font size of the entries. */
	size: number;
	/** Stroke of a thread. */
	thread: number;
}

/** The layout of two lists of `count` entries each, under a heading. */
export function twoListsLayout(frame: Frame, count: number): TwoListsLayout {
	const width = Math.min(frame.width - 2 * MARGIN, MAX_WIDTH);
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
export function joinedThread(
	layout: TwoListsLayout,
	key: string,
	standing: Standing,
	from: number,
	to: number
): CurveMark {
	const { left, right, rowAt, thread } = layout;
	const middle = (left + right) / 2;
	const points: CurveMark['points'] = [
		[left, rowAt(from)],
		[middle, rowAt(from)],
		[middle, rowAt(to)],
		[right, rowAt(to)]
	];
	return curve(key, 'joint', points, { standing, width: thread });
}

/** The thread of an entry without a counterpart: it bends down and ends in an open ring. */
export function looseThread(
	layout: TwoListsLayout,
	{ key, standing }: ListEntry,
	row: number,
	side: Side
): Mark[] {
	const gap = (layout.right - layout.left) * (side === 'left' ? 1 : -1);
	const [x, y] = [layout[side], layout.rowAt(row)];
	// A solid line's round cap adds half its stroke, so the line ends higher; the ring stays below it.
	const cap = standing === 'happened' ? layout.thread / 2 : 0;
	const end: Point = [x + gap * SLACK.reach, y + layout.row * SLACK.hang - cap];
	const shoulder: Point = [x + gap * SLACK.reach * 1.1, y];
	const bend: Point = [end[0], y + layout.row * 0.1];
	const radius = layout.thread * 0.8;
	// Threads run from left to right in all scenes, so that a transition does not turn them.
	const points: CurveMark['points'] =
		side === 'left' ? [[x, y], shoulder, bend, end] : [end, bend, shoulder, [x, y]];
	const ring: Point = [end[0], end[1] + cap + radius + RING_WIDTH / 2];
	return [
		curve(key, 'joint', points, { standing, width: layout.thread }),
		circle(`ring-${key}`, 'joint', ring, radius, { fill: 'none', width: RING_WIDTH })
	];
}

/** The dot where an entry's threads start. */
export function node(
	layout: TwoListsLayout,
	{ key, standing }: ListEntry,
	row: number,
	side: Side
): Mark {
	const at: Point = [layout[side], layout.rowAt(row)];
	return circle(`knot-${key}`, 'joint', at, layout.thread * 0.85, {
		standing,
		fill: 'full',
		width: 1.5
	});
}

/** An entry's name, and below it the missing counterpart. */
export function entryLabels(
	layout: TwoListsLayout,
	entry: ListEntry,
	row: number,
	side: Side
): LabelMark[] {
	const away = layout.thread * 1.5;
	const x = layout[side] + (side === 'left' ? -away : away);
	const anchor = side === 'left' ? 'end' : 'start';
	const lines = balanceLines(entry.words, layout.column - away, layout.size, true);
	const count = lines.length + (entry.missingLabel ? 1 : 0);
	const y = middleBaseline(
		layout.rowAt(row) - ((count - 1) * LEADING * layout.size) / 2,
		layout.size
	);
	const name = label(`name-${entry.key}`, x, y, lines, { anchor, size: layout.size, bold: true });
	if (!entry.missingLabel) return [name];
	const under = y + lines.length * layout.size * LEADING;
	const size = Math.max(LABEL_SIZE, layout.size * 0.85);
	return [
		name,
		label(`lacks-${entry.key}`, x, under, entry.missingLabel, { anchor, size, tone: 'quiet' })
	];
}
