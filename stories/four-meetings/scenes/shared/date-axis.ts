/** A date axis to scale: its line, a mark for each month, the names of months or years, and ticks of events. */
import type { Facts } from '#facts/facts.ts';
import {
	LABEL_SIZE,
	type LabelMark,
	type LineMark,
	type Mark,
	type Point
} from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import {
	isJanuary,
	monthId,
	monthLabels,
	monthsBetween,
	monthStart,
	parseDay,
	yearLabels,
	type DateLabel
} from '#rules/dates.ts';
import { linearScale } from '#drawing/linear-scale.ts';
import { label, line, segment } from '#drawing/make-marks.ts';
import { CAP_HEIGHT, middleBaseline } from '#drawing/text-metrics.ts';

/** Stroke widths and lengths across the axis, in units. */
const MONTH_MARK = { width: 1, length: 7 };
const JANUARY_MARK = { width: 1, length: 22 };

/** Distances from the line to the names below, above and beside it, and from a year's mark to its name; in units. */
const NAMES_UNDER = 10;
const NAMES_OVER = 14;
export const NAMES_BESIDE = 14;
const NAMES_AFTER = 5;

/** The names on an axis. */
const NAMES = { months: monthLabels, years: yearLabels, none: () => [] };

/** The part of an axis after an event, and its standing. */
export interface AxisAfter {
	/** Event id. */
	event: string;
	standing: Standing;
}

interface AxisOptions {
	facts: Facts;
	/** Event id. The axis starts with the first day of its month. */
	first: string;
	/** Event id. The axis ends with the last day of its month. */
	last: string;
	/** The ends of the line: on one height for a horizontal axis, one above the other for a vertical one. */
	from: Point;
	to: Point;
	/** Names each month below the line, or each new year above it, or none. On a vertical axis names are left of it. `months` by default. */
	names?: 'months' | 'years' | 'none';
	/** Font size of the names, in units; `LABEL_SIZE` by default. */
	size?: number;
	/** The last part of the axis, if it has its own standing. */
	after?: AxisAfter;
	/** Zooms in: at share 0 the axis ends with the month of this `last`, at share 1 it is complete. */
	closeUp?: { last: string; share: number };
}

/** A date axis to scale: positions of events, their ticks, and the marks of the axis. */
export interface DateAxis {
	/**
	 * The position of an event's first day. It is beyond the line's ends if the day is.
	 * @throws {Error} for an event that no step cites.
	 */
	at(event: string): Point;
	/**
	 * An event's tick across the line, with the key `tick-<event>` and the event's standing. Throws like `at`.
	 * @param length In units, half on either side of the line.
	 */
	tick(event: string, length: number): LineMark;
	/** Marks of the months, the line (`axis`, and `axis-ahead` for its part after an event), and the names. */
	marks: Mark[];
}

/** The date of the axis' end. When it zooms, its span grows exponentially: by equal factors for equal steps of `share`. */
function endOf({ facts, last, closeUp }: AxisOptions, start: Date): Date {
	const whole = monthStart(parseDay(facts.date(last)), 1);
	if (!closeUp) return whole;
	const close = monthStart(parseDay(facts.date(closeUp.last)), 1).getTime() - start.getTime();
	const growth = (whole.getTime() - start.getTime()) / close;
	return new Date(start.getTime() + close * growth ** closeUp.share);
}

/**
 * Plans the axis.
 * @throws {Error} for an event that no step cites.
 */
export function dateAxis(options: AxisOptions): DateAxis {
	const { facts, first, from, to, names = 'months', size = LABEL_SIZE, after } = options;
	const start = monthStart(parseDay(facts.date(first)));
	const end = endOf(options, start);
	const span: [number, number] = [start.getTime(), end.getTime()];
	const x = linearScale(span, [from[0], to[0]]);
	const y = linearScale(span, [from[1], to[1]]);
	const positionOf = (day: Date): Point => [x(day.getTime()), y(day.getTime())];
	const at = (event: string) => positionOf(parseDay(facts.date(event)));
	const isVertical = from[0] === to[0];

	const across = ([x, y]: Point, length: number): Point[] => {
		const [dx, dy] = isVertical ? [length / 2, 0] : [0, length / 2];
		return [
			[x - dx, y - dy],
			[x + dx, y + dy]
		];
	};

	const nameMark = ({ key, text, day }: DateLabel): LabelMark => {
		const [x, y] = positionOf(day);
		const look = { size, tone: 'quiet' } as const;
		if (names === 'months') {
			return isVertical
				? label(key, x - NAMES_BESIDE, middleBaseline(y, size), text, { ...look, anchor: 'end' })
				: label(key, x, y + NAMES_UNDER + size, text, { ...look, anchor: 'middle' });
		}
		// Names of years are right of January's mark, or below it.
		return isVertical
			? label(key, x - NAMES_BESIDE, y + NAMES_AFTER + CAP_HEIGHT * size, text, {
					...look,
					anchor: 'end'
				})
			: label(key, x + NAMES_AFTER, y - NAMES_OVER, text, look);
	};

	const monthMarks = monthsBetween(start, end).map((month) => {
		const look = names !== 'months' && isJanuary(month) ? JANUARY_MARK : MONTH_MARK;
		const key = `mark-${monthId(month)}`;
		return line(key, 'third', across(positionOf(month), look.length), { width: look.width });
	});
	const lineEnd = after ? at(after.event) : to;

	return {
		at,
		tick: (event, length) =>
			line(`tick-${event}`, 'joint', across(at(event), length), {
				standing: facts.standingOfEvent(event)
			}),
		marks: [
			...monthMarks,
			segment('axis', 'joint', from, lineEnd),
			...(after ? [segment('axis-ahead', 'joint', lineEnd, to, { standing: after.standing })] : []),
			...NAMES[names](facts.language, start, end).map(nameMark)
		]
	};
}
