/** Layout of the two groups of staff: one above the other on one divide, or side by side. Lengths are in units. */
import { balanceLines } from '#drawing/balance-lines.ts';
import { BAR, staffGroups, type StaffGroup, type DotGrid } from './staff-dots.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { instituteWords, type GroupWords } from './institute-words.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Point } from '#drawing/marks.ts';
import type { SceneContext } from '../scene.ts';
import { DESCENT, LEADING, middleBaseline, widthOf, wrap } from '#drawing/text-metrics.ts';

/** Distances from the divide to the dots and to the labels beside it, from labels to the dots below, and from dots to the bar. */
const CLEAR = 3;
const BESIDE = 6;
const OVER = 8;
const UNDER = 6;

/** Dots in a column, in a stack and in a row. */
const STACK_ROWS = 5;
const ROW_ROWS = 10;

/** Greatest number of lines in the label of the staff from outside. */
const OUTSIDE_LINES = 2;

/** Share of the free height that goes above the first field. */
const SPARE_ABOVE = 0.35;

/** Positions of one group: its grid, and the anchors of its labels. */
interface GroupPositions {
	grid: DotGrid;
	head: Point;
	share: Point;
	/** Label of the staff from outside. */
	outside: { at: Point; lines: string[] };
	outsideAnchor: 'start' | 'end';
	others: Point;
}

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

type Words = ReturnType<typeof instituteWords>;
type Groups = ReturnType<typeof staffGroups>;

/** What both layouts have in common. */
interface StaffArea {
	width: number;
	height: number;
	sizes: Sizes;
	words: Words;
	groups: Groups;
	/** Height of the scene's title. */
	title: number;
	/** The source article's claim in lines, and the height of these and the bar. */
	source: string[];
	claim: number;
}

const widest = (lines: string[], size: number) =>
	Math.max(...lines.map((line) => widthOf(line, size)));

/** The layout that makes the dots larger, of those whose labels fit. */
export function staffLayout({ frame, facts }: SceneContext): StaffLayout {
	const words = instituteWords(facts);
	const sizes = {
		share: responsiveSize(frame, 28, 54),
		head: responsiveSize(frame, 15, 22),
		word: responsiveSize(frame, 14, 20)
	};
	const width = frame.width - 2 * MARGIN;
	const source = balanceLines(words.source, width, sizes.word);
	const area: StaffArea = {
		...{ sizes, words, source, width },
		height: frame.height - 2 * MARGIN,
		groups: staffGroups(facts),
		title: sizes.head * 1.3,
		claim: UNDER + BAR + sizes.word * (source.length * LEADING + 0.4)
	};
	const [one, two] = [stack(area), row(area)];
	return two.fits && two.planned.grid.pitch > one.planned.grid.pitch ? two : one;
}

/** The claim's bar below the planned staff (one dot longer than the outside staff) and its label. */
function claimBelow(grid: DotGrid, left: number, { sizes, source }: StaffArea) {
	const [divide, top] = grid.start;
	const y = top + grid.rows * grid.pitch + UNDER + BAR / 2;
	const bar = { from: [left, y], to: [divide + CLEAR + grid.pitch, y] } satisfies {
		from: Point;
		to: Point;
	};
	const at: Point = [left, y + BAR / 2 + sizes.word * 1.1];
	return { bar, source: { at, lines: source } };
}

/** Both groups on one divide, so that the shortfall on its left is visible. */
function stack(area: StaffArea): StaffLayout {
	const { sizes, words, groups, title, claim, width, height } = area;
	const { share, head, word } = sizes;
	const first = head * 1.1 + Math.max(share, 2 * LEADING * word) + OVER;
	const second = head * 1.2 + word * LEADING + OVER;
	const free = height - title - first - claim - second;
	const left = groups.planned.outside / STACK_ROWS;
	const columns = left + Math.ceil(groups.opened.others / STACK_ROWS);
	const pitch = Math.min(free / (2 * STACK_ROWS), (width - 2 * CLEAR) / columns);
	const field = STACK_ROWS * pitch;
	const above = MARGIN + title + (free - 2 * field) * SPARE_ABOVE;
	const divide = MARGIN + left * pitch + CLEAR;
	const [upper, lower] = [above + first, MARGIN + height - field];
	const grid = (y: number): DotGrid => ({
		start: [divide, y],
		rows: STACK_ROWS,
		pitch,
		clear: CLEAR
	});
	// Keeps both labels side by side in a low frame, where the dots end below the first.
	const beside = MARGIN + widthOf(words.planned.share, share, true) + BESIDE;
	const others = Math.max(divide + BESIDE, beside + widest(words.planned.outside, word) + word);
	return {
		...{ kind: 'stack', sizes, fits: true },
		planned: {
			grid: grid(upper),
			head: [MARGIN, above + head * 0.8],
			share: [MARGIN, upper - OVER],
			outside: { at: [beside, upper - OVER - LEADING * word], lines: words.planned.outside },
			outsideAnchor: 'start',
			others: [others, upper - OVER]
		},
		opened: {
			grid: grid(lower),
			head: [MARGIN, lower - second + head],
			// In the middle of the area where dots are missing.
			share: [MARGIN, middleBaseline(lower + field / 2, share)],
			outside: { at: [divide - BESIDE, lower - OVER], lines: words.opened.outside },
			outsideAnchor: 'end',
			others: [divide + BESIDE, lower - OVER]
		},
		...claimBelow(grid(upper), MARGIN, area)
	};
}

/** Two fields side by side, each with a divide at half of the planned staff. The second ends at the right edge. */
function row(area: StaffArea): StaffLayout {
	const { sizes, words, groups, title, claim, width, height } = area;
	const { share, head, word } = sizes;
	const over = head * 1.1 + share * (1 + DESCENT) + OUTSIDE_LINES * LEADING * word + OVER;
	const free = height - title - over - claim;
	const left = groups.planned.outside / ROW_ROWS;
	const columns = (group: StaffGroup) => left + Math.ceil(group.others / ROW_ROWS);
	const gap = 2 * word;
	const across = columns(groups.planned) + columns(groups.opened);
	const pitch = Math.min(free / ROW_ROWS, (width - gap - 4 * CLEAR) / across);
	const side = width - columns(groups.opened) * pitch - 2 * CLEAR;
	const above = MARGIN + title + (free - ROW_ROWS * pitch) * SPARE_ABOVE;
	const top = above + over;
	const positions = (start: number, outsideText: string[]): GroupPositions => {
		const divide = start + left * pitch + CLEAR;
		const outside = wrap(outsideText.join(' '), left * pitch, word);
		return {
			grid: { start: [divide, top], rows: ROW_ROWS, pitch, clear: CLEAR },
			head: [start, above + head * 0.8],
			share: [start, above + head * 1.1 + share],
			outside: { at: [start, top - OVER - (outside.length - 1) * LEADING * word], lines: outside },
			outsideAnchor: 'start',
			others: [divide + BESIDE, top - OVER]
		};
	};
	const planned = positions(MARGIN, words.planned.outside);
	const opened = positions(MARGIN + side, words.opened.outside);
	const fitsBefore = (
		end: number,
		{ outside, others, head: [headX] }: GroupPositions,
		labels: GroupWords
	) =>
		outside.lines.length <= OUTSIDE_LINES &&
		widest(outside.lines, word) <= left * pitch &&
		others[0] + widthOf(labels.others, word) <= end &&
		headX + widthOf(labels.head, head, true) <= end;
	const fits =
		fitsBefore(MARGIN + side - word, planned, words.planned) &&
		fitsBefore(MARGIN + width, opened, words.opened);
	return {
		...{ kind: 'row', sizes, fits, planned, opened },
		...claimBelow(planned.grid, MARGIN, area)
	};
}
