/** The institute's crew, planned and opened, as fields of dots. Both are split by a divide, from which both sides fill up. */
import { dots } from './dots.ts';
import type { Facts } from './facts.ts';
import type { CircleMark, LineMark, Point, Standing } from './mark.ts';
import { line } from './strokes.ts';

/** A dot's radius as a share of the pitch. */
const RADIUS = 0.4;

export interface Crew {
	/** Keys of its dots: `person-0` … */
	name: string;
	standing: Standing;
	/** From outside the ministry; at the opening, from the private sector. */
	outside: number;
	others: number;
}

/** The crew that reports expected and the crew of the opening day. */
export function crews(facts: Facts): { planned: Crew; opened: Crew } {
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
	/** One end of the divide, in units of the frame. */
	start: Point;
	/** Across the frame, the outside above it; or down the frame, the outside left of it. */
	divide: 'across' | 'down';
	/** Dots in a line along the divide. */
	line: number;
	/** From dot to dot, in units. */
	pitch: number;
	/** Between the divide and the first line, in units. */
	clear: number;
}

/** How far `count` dots reach from the divide, in units. */
export function reach({ line, pitch, clear }: CrewGrid, count: number): number {
	return clear + Math.ceil(count / line) * pitch;
}

function place(grid: CrewGrid, side: 'outside' | 'others') {
	return (index: number): Point => {
		const along = grid.pitch * ((index % grid.line) + 0.5);
		const away = reach(grid, index + 1) - grid.pitch / 2;
		const off = side === 'outside' ? -away : away;
		const [x, y] = grid.start;
		return grid.divide === 'across' ? [x + along, y + off] : [x + off, y + along];
	};
}

/** A crew's dots, those from outside in full colour; the first numbers are theirs. */
export function crewDots({ name, standing, outside, others }: Crew, grid: CrewGrid): CircleMark[] {
	const radius = grid.pitch * RADIUS;
	return [
		...dots(name, outside, place(grid, 'outside'), { radius, standing, fill: 'full' }),
		...dots(name, others, place(grid, 'others'), { radius, standing, fill: 'tint' }, outside)
	];
}

/** The source article's share, “more than half”: as long as half of the planned crew, and on past the divide. */
export function sourceShare(from: Point, to: Point): LineMark {
	return line('source-share', 'japan', [from, to], { standing: 'disputed', width: 7 });
}
