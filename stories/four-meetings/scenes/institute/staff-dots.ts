/** The institute's staff, planned and at its opening, as fields of dots. A vertical divide separates staff from outside (left) from others. */
import { makeDots } from '#drawing/make-dots.ts';
import type { Facts } from '#facts/facts.ts';
import type { CircleMark, LineMark, Point } from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import { segment } from '#drawing/make-marks.ts';

/** A dot's radius as a share of the pitch. The gaps keep dashed dots apart. */
const RADIUS = 0.32;

/** Stroke of the source article's bar, in units. */
export const BAR = 11;

/** A group of staff, planned or at the opening; `outside` and `others` count people. */
export interface StaffGroup {
	standing: Standing;
	/** People from outside the ministry; at the opening, from the private sector. */
	outside: number;
	others: number;
}

/** The staff that reports expected, and the staff of the opening day. */
export function staffGroups(facts: Facts): { planned: StaffGroup; opened: StaffGroup } {
	const all = facts.value('institute-planned-staff');
	const outside = (all * facts.value('institute-planned-outside-share')) / 100;
	const staff = facts.value('institute-staff');
	const fromCompanies = facts.value('institute-private');
	return {
		planned: { standing: facts.standing('institute.planned'), outside, others: all - outside },
		opened: {
			standing: facts.standing('institute.opened'),
			outside: fromCompanies,
			others: staff - fromCompanies
		}
	};
}

/** The grid of a group's dots, in units. */
export interface DotGrid {
	/** Upper end of the divide. */
	start: Point;
	/** Dots in a column. */
	rows: number;
	/** Distance between the centres of two dots. */
	pitch: number;
	/** Distance between the divide and the first column. */
	clear: number;
}

/** Positions of the dots on one side of the divide (−1 left, 1 right), by index. Columns fill from the divide. */
function positions({ start: [x, y], rows, pitch, clear }: DotGrid, side: -1 | 1) {
	return (index: number): Point => {
		const away = clear + pitch * (Math.floor(index / rows) + 0.5);
		return [x + side * away, y + pitch * ((index % rows) + 0.5)];
	};
}

/**
 * A group's dots. Staff from outside come first, in full colour.
 * @param name Start of the dots' keys: `name-0` and so on.
 */
export function staffDots(
	name: string,
	{ standing, outside, others }: StaffGroup,
	grid: DotGrid
): CircleMark[] {
	const radius = grid.pitch * RADIUS;
	return [
		...makeDots(name, 'japan', outside, positions(grid, -1), { radius, standing, fill: 'full' }),
		...makeDots(
			name,
			'japan',
			others,
			positions(grid, 1),
			{ radius, standing, fill: 'tint' },
			outside
		)
	];
}

/** The bar of the source article's share, “more than half”: it ends just right of the divide. */
export function sourceShare(facts: Facts, from: Point, to: Point): LineMark {
	const standing = facts.standing('institute.source-share');
	return segment('source-share', 'japan', from, to, { standing, width: BAR });
}
