import { MARGIN } from '#drawing/margin.ts';
import { LEADING, middleBaseline, widthOf } from '#drawing/text-metrics.ts';
import {
	BESIDE,
	claimBelow,
	CLEAR,
	OVER,
	SPARE_ABOVE,
	widest,
	type StaffArea,
	type StaffLayout
} from './staff-area.ts';
import type { DotGrid } from './staff-dots.ts';

/** Dots in a column. */
const ROWS = 5;

/** Both groups on one divide, so that the shortfall on its left is visible. */
export function staffStack(area: StaffArea): StaffLayout {
	const { sizes, words, groups, title, claim, width, height } = area;
	const { share, head, word } = sizes;
	const first = head * 1.1 + Math.max(share, 2 * LEADING * word) + OVER;
	const second = head * 1.2 + word * LEADING + OVER;
	const free = height - title - first - claim - second;
	const left = groups.planned.outside / ROWS;
	const columns = left + Math.ceil(groups.opened.others / ROWS);
	const pitch = Math.min(free / (2 * ROWS), (width - 2 * CLEAR) / columns);
	const field = ROWS * pitch;
	const above = MARGIN + title + (free - 2 * field) * SPARE_ABOVE;
	const divide = MARGIN + left * pitch + CLEAR;
	const [upper, lower] = [above + first, MARGIN + height - field];
	const grid = (y: number): DotGrid => ({
		start: [divide, y],
		rows: ROWS,
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
