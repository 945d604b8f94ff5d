import { MARGIN } from '#drawing/margin.ts';
import { DESCENT, LEADING, widthOf, wrap } from '#drawing/text-metrics.ts';
import { oneLine } from '#drawing/words.ts';
import type { GroupText } from './institute-text.ts';
import {
	LABEL_GAP,
	claimBelow,
	DIVIDE_GAP,
	GAP_ABOVE,
	SPARE_ABOVE,
	widest,
	type GroupPositions,
	type StaffArea,
	type StaffLayout
} from './staff-area.ts';
import type { StaffGroup } from './staff-dots.ts';

/** Dots in a column. */
const ROWS = 10;

/** Maximum number of lines in the label of the staff from outside. */
const OUTSIDE_LINES = 2;

/** Two fields side by side, each with a divide at half of the planned staff. The second ends at the right edge. */
export function staffRow(area: StaffArea): StaffLayout {
	const { sizes, words, groups, title, claim, width, height } = area;
	const { share, head, word } = sizes;
	const over = head * 1.1 + share * (1 + DESCENT) + OUTSIDE_LINES * LEADING * word + GAP_ABOVE;
	const free = height - title - over - claim;
	const left = groups.planned.outside / ROWS;
	const columns = (group: StaffGroup) => left + Math.ceil(group.others / ROWS);
	const gap = 2 * word;
	const across = columns(groups.planned) + columns(groups.opened);
	const pitch = Math.min(free / ROWS, (width - gap - 4 * DIVIDE_GAP) / across);
	const side = width - columns(groups.opened) * pitch - 2 * DIVIDE_GAP;
	const above = MARGIN + title + (free - ROWS * pitch) * SPARE_ABOVE;
	const top = above + over;
	const positions = (start: number, outsideText: string[]): GroupPositions => {
		const divide = start + left * pitch + DIVIDE_GAP;
		const outside = wrap(oneLine(outsideText), left * pitch, word);
		return {
			grid: { start: [divide, top], rows: ROWS, pitch, clear: DIVIDE_GAP },
			head: [start, above + head * 0.8],
			share: [start, above + head * 1.1 + share],
			outside: {
				at: [start, top - GAP_ABOVE - (outside.length - 1) * LEADING * word],
				lines: outside
			},
			outsideAnchor: 'start',
			others: [divide + LABEL_GAP, top - GAP_ABOVE]
		};
	};
	const planned = positions(MARGIN, words.planned.outside);
	const opened = positions(MARGIN + side, words.opened.outside);
	const fitsBefore = (
		end: number,
		{ outside, others, head: [headX] }: GroupPositions,
		labels: GroupText
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
