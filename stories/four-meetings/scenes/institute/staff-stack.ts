import { MARGIN } from '#drawing/margin.ts';
import { LEADING, middleBaseline, widthOf } from '#drawing/text-metrics.ts';
import {
	LABEL_GAP,
	claimBelow,
	DIVIDE_GAP,
	GAP_ABOVE,
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
	const first = head * 1.1 + Math.max(share, 2 * LEADING * word) + GAP_ABOVE;
	const second = head * 1.2 + word * LEADING + GAP_ABOVE;
	const free = height - title - first - claim - second;
	const left = groups.planned.outside / ROWS;
	const columns = left + Math.ceil(groups.opened.others / ROWS);
	const pitch = Math.min(free / (2 * ROWS), (width - 2 * DIVIDE_GAP) / columns);
	const field = ROWS * pitch;
	const above = MARGIN + title + (free - 2 * field) * SPARE_ABOVE;
	const divide = MARGIN + left * pitch + DIVIDE_GAP;
	const [upper, lower] = [above + first, MARGIN + height - field];
	const grid = (y: number): DotGrid => ({
		start: [divide, y],
		rows: ROWS,
		pitch,
		clear: DIVIDE_GAP
	});
	// Keeps both labels side by side in a low frame, where the dots end below the first.
	const beside = MARGIN + widthOf(words.planned.share, share, true) + LABEL_GAP;
	const others = Math.max(divide + LABEL_GAP, beside + widest(words.planned.outside, word) + word);
	return {
		...{ kind: 'stack', sizes, fits: true },
		planned: {
			grid: grid(upper),
			head: [MARGIN, above + head * 0.8],
			share: [MARGIN, upper - GAP_ABOVE],
			outside: { at: [beside, upper - GAP_ABOVE - LEADING * word], lines: words.planned.outside },
			outsideAnchor: 'start',
			others: [others, upper - GAP_ABOVE]
		},
		opened: {
			grid: grid(lower),
			head: [MARGIN, lower - second + head],
			// In the middle of the area where dots are missing.
			share: [MARGIN, middleBaseline(lower + field / 2, share)],
			outside: { at: [divide - LABEL_GAP, lower - GAP_ABOVE], lines: words.opened.outside },
			outsideAnchor: 'end',
			others: [divide + LABEL_GAP, lower - GAP_ABOVE]
		},
		...claimBelow(grid(upper), MARGIN, area)
	};
}
