/** Constants and types of both staff layouts. Lengths are in units. */
import type { Point } from '#drawing/marks.ts';
import { widthOf } from '#drawing/text-metrics.ts';
import type { instituteText } from './institute-text.ts';
import { BAR, type DotGrid, type staffGroups } from './staff-dots.ts';

/** Distance from the divide to the dots. */
export const DIVIDE_GAP = 3;

/** Distance from the divide to the labels beside it. */
export const LABEL_GAP = 6;

/** Distance from labels to the dots below them. */
export const GAP_ABOVE = 8;

/** Distance from dots to the bar below them. */
export const GAP_BELOW = 6;

/** Share of the free height that goes above the first field. */
export const SPARE_ABOVE = 0.35;

/** Positions of one group: its grid, and the anchors of its labels. */
export interface GroupPositions {
	grid: DotGrid;
	head: Point;
	share: Point;
	/** Label of the staff from outside. */
	outside: { at: Point; lines: string[] };
	outsideAnchor: 'start' | 'end';
	others: Point;
}

/** Positions of both groups and of the claim, in one of two arrangements. */
export interface StaffLayout {
	kind: 'stack' | 'row';
	/** Font sizes. */
	sizes: Sizes;
	planned: GroupPositions;
	opened: GroupPositions;
	/** The source article's share: its bar, and the label below. */
	bar: { from: Point; to: Point };
	source: { at: Point; lines: string[] };
	/** Whether no labels overlap. */
	fits: boolean;
}

interface Sizes {
	share: number;
	head: number;
	word: number;
}

/** The input of both layouts. */
export interface StaffArea {
	width: number;
	height: number;
	sizes: Sizes;
	words: ReturnType<typeof instituteText>;
	groups: ReturnType<typeof staffGroups>;
	/** Height of the scene's title. */
	title: number;
	/** The source article's claim in lines, and the height of these and the bar. */
	source: string[];
	claim: number;
}

/** Width of the widest line, in units. */
export const widest = (lines: string[], size: number) =>
	Math.max(...lines.map((line) => widthOf(line, size)));

/** The claim's bar below the planned staff (one dot longer than the outside staff) and its label. */
export function claimBelow(grid: DotGrid, left: number, { sizes, source }: StaffArea) {
	const [divide, top] = grid.start;
	const y = top + grid.rows * grid.pitch + GAP_BELOW + BAR / 2;
	const bar = { from: [left, y], to: [divide + DIVIDE_GAP + grid.pitch, y] } satisfies {
		from: Point;
		to: Point;
	};
	const at: Point = [left, y + BAR / 2 + sizes.word * 1.1];
	return { bar, source: { at, lines: source } };
}
