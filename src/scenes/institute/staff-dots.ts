/** The institute's crew, planned and opened, as fields of dots. Both are split by an upright divide, from which both sides fill up. */
import { makeDots } from '#drawing/make-dots.ts';
import type { Facts } from '#facts/facts.ts';
import type { CircleMark, LineMark, Point } from '#drawing/marks.ts';
import type { Standing } from '#rules/grammar.ts';
import { segment } from '#drawing/make-marks.ts';

/** A dot's radius as a share of the pitch: with paper round each, dashed ones do not read as one weave. */
const RADIUS = 0.32;

/** Thickness of the source article's bar, in units. */
export const BAR = 11;

export interface Staff {
	/** Keys of its dots: `person-0` … */
	name: string;
	standing: Standing;
	/** From outside the ministry; at the opening, from the private sector. */
	outside: number;
	others: number;
}

/** The crew that reports expected and the crew of the opening day. */
export function crews(facts: Facts): { planned: Staff; opened: Staff } {
	const all = facts.value('institute-planned-staff');
	const outside = (all * facts.value('institute-planned-outside-share')) / 100;
	const staff = facts.value('institute-staff');
	const fromCompanies = facts.value('institute-private');
	return {
		planned: { name: 'person', standing: 'planned', outside, others: all - outside },
		opened: {
			name: 'crew',
			standing: 'happened',
			outside: fromCompanies,
			others: staff - fromCompanies
		}
	};
}

export interface CrewGrid {
	/** Upper end of the divide, in units of the frame. */
	start: Point;
	/** Dots one under the other. */
	rows: number;
	/** From dot to dot, in units. */
	pitch: number;
	/** Between the divide and the first column, in units. */
	clear: number;
}

/** Where the dots of one side are: those from outside left of the divide. */
function place({ start: [x, y], rows, pitch, clear }: CrewGrid, side: -1 | 1) {
	return (index: number): Point => {
		const away = clear + pitch * (Math.floor(index / rows) + 0.5);
		return [x + side * away, y + pitch * ((index % rows) + 0.5)];
	};
}

/** A crew's dots, those from outside in full colour; the first numbers are theirs. */
export function staffDots(
	{ name, standing, outside, others }: Staff,
	grid: CrewGrid
): CircleMark[] {
	const radius = grid.pitch * RADIUS;
	return [
		...makeDots(name, 'japan', outside, place(grid, -1), { radius, standing, fill: 'full' }),
		...makeDots(name, 'japan', others, place(grid, 1), { radius, standing, fill: 'tint' }, outside)
	];
}

/** The source article's share, “more than half”: as long as half of the planned crew, and on past the divide. */
export function sourceShare(from: Point, to: Point): LineMark {
	return segment('source-share', 'japan', from, to, { standing: 'disputed', width: BAR });
}
