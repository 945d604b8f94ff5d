/** The story's date axis, to scale: its line, its months, and a tick for each event. */
import { scaleUtc } from 'd3-scale';
import type { Facts } from './facts.ts';
import type { Actor, LabelMark, LineMark, Mark, Point, Standing } from './mark.ts';
import { label } from './words.ts';

/** Strokes and lengths, in units. */
const LINE_WIDTH = 2.5;
const TICK_WIDTH = 2.5;
const TICK_LENGTH = 18;
const MONTH_MARK = { width: 1, length: 7 };

/** From the line to the baseline of month names under it, and to their edge beside it, in units. */
const NAMES_UNDER = 24;
const NAMES_BESIDE = 14;

/** Moves the baseline of names beside a vertical axis to the middle of their letters, in units. */
const TO_THE_MIDDLE = 5;

interface Plan {
	facts: Facts;
	/** The axis runs from the first day of this event's month … */
	first: string;
	/** … to the last day of this event's month. */
	last: string;
	/** The line's two ends on the drawing; side by side or one over the other. */
	from: Point;
	to: Point;
	/** What is named: each month, or each January with its year. */
	names?: 'months' | 'years';
	/** An event after which the axis runs on dashed, because it still lay ahead. */
	solidUntil?: string;
	/** Which side of a vertical axis the names stand on. */
	side?: 'left' | 'right';
}

interface TickLook {
	actor?: Actor;
	standing?: Standing;
	/** In units, half of it on either side of the line. */
	length?: number;
}

export interface DateAxis {
	/** Where an event's first day lies on the line. */
	at(event: string): Point;
	/** An event's tick across the line, key `tick-<event>`. */
	tick(event: string, look?: TickLook): LineMark;
	/** The line (`axis`, and `axis-ahead` for what is dashed), a mark and a name for each month or year. */
	marks: Mark[];
}

const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

/** The first day of a month; `later` counts months on from the date's own. */
function monthStart(date: Date, later = 0): Date {
	return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1));
}

function monthsBetween(from: Date, until: Date): Date[] {
	const months: Date[] = [];
	for (let month = from; month < until; month = monthStart(month, 1)) months.push(month);
	return months;
}

const nameOf = (date: Date, parts: Intl.DateTimeFormatOptions) =>
	date.toLocaleDateString('en-US', { ...parts, timeZone: 'UTC' });

/** Plans the axis. Its days come from the story's events alone. */
export function dateAxis({
	facts,
	first,
	last,
	from,
	to,
	names = 'months',
	solidUntil,
	side = 'left'
}: Plan): DateAxis {
	const start = monthStart(dayOf(facts.date(first)));
	const end = monthStart(dayOf(facts.date(last)), 1);
	const along = {
		x: scaleUtc([start, end], [from[0], to[0]]),
		y: scaleUtc([start, end], [from[1], to[1]])
	};
	const place = (day: Date): Point => [along.x(day), along.y(day)];
	const at = (event: string) => place(dayOf(facts.date(event)));
	const upright = from[0] === to[0];

	const across = ([x, y]: Point, length: number): [Point, Point] =>
		upright
			? [
					[x - length / 2, y],
					[x + length / 2, y]
				]
			: [
					[x, y - length / 2],
					[x, y + length / 2]
				];

	const stroke = (key: string, points: Point[], width: number, look: TickLook = {}): LineMark => {
		const { actor = 'joint', standing = 'happened' } = look;
		return { kind: 'line', key, points, width, actor, standing };
	};

	const name = (key: string, [x, y]: Point, words: string): LabelMark => {
		if (!upright) return label(key, x, y + NAMES_UNDER, words, { anchor: 'middle', tone: 'quiet' });
		const beside = side === 'left' ? -NAMES_BESIDE : NAMES_BESIDE;
		const anchor = side === 'left' ? 'end' : 'start';
		return label(key, x + beside, y + TO_THE_MIDDLE, words, { anchor, tone: 'quiet' });
	};

	const months = monthsBetween(start, end);
	const januaries = months.filter((month) => month.getUTCMonth() === 0);
	const keyOf = (month: Date) => month.toISOString().slice(0, 'YYYY-MM'.length);
	const named =
		names === 'months'
			? months.map((month, index) => {
					const middle = new Date((month.getTime() + monthStart(month, 1).getTime()) / 2);
					const words = nameOf(month, {
						month: 'short',
						year: index === 0 ? 'numeric' : undefined
					});
					return name(`month-${keyOf(month)}`, place(middle), words);
				})
			: januaries.map((month) =>
					name(`year-${keyOf(month)}`, place(month), nameOf(month, { year: 'numeric' }))
				);

	const turn = solidUntil === undefined ? to : at(solidUntil);
	const ahead =
		solidUntil === undefined
			? []
			: [stroke('axis-ahead', [turn, to], LINE_WIDTH, { standing: 'planned' })];

	return {
		at,
		tick: (event, look = {}) =>
			stroke(`tick-${event}`, across(at(event), look.length ?? TICK_LENGTH), TICK_WIDTH, look),
		marks: [
			...months.map((month) =>
				stroke(`mark-${keyOf(month)}`, across(place(month), MONTH_MARK.length), MONTH_MARK.width, {
					actor: 'third'
				})
			),
			stroke('axis', [from, turn], LINE_WIDTH),
			...ahead,
			...named
		]
	};
}
