/** The story's date axis, to scale: its line, its months or years, and a tick for each event. */
import type { Facts } from '#facts/facts.ts';
import {
	LABEL_SIZE,
	type LabelMark,
	type LineMark,
	type Mark,
	type Point
} from '#drawing/marks.ts';
import { type Actor, type Standing } from '#rules/grammar.ts';
import {
	isJanuary,
	monthId,
	monthLabels,
	monthsBetween,
	monthStart,
	parseDay,
	yearLabels,
	type DateLabel
} from '#facts/dates.ts';
import { linearScale } from '#drawing/linear-scale.ts';
import { label } from '#drawing/make-marks.ts';

/** Strokes and lengths, in units. */
const LINE_WIDTH = 2.5;
const TICK_WIDTH = 2.5;
const TICK_LENGTH = 18;
const MONTH_MARK = { width: 1, length: 7 };
const JANUARY_MARK = { width: 1, length: 22 };

/** From the line to the names under it, over it and beside it, in units. */
const NAMES_UNDER = 10;
const NAMES_OVER = 14;
const NAMES_BESIDE = 14;
const NAMES_AFTER = 5;

/** Height of a capital or a figure, as a share of the letter size. */
const CAPITAL = 0.7;

interface Plan {
	facts: Facts;
	/** The axis runs from the first day of this event's month … */
	first: string;
	/** … to the last day of this event's month. */
	last: string;
	/** The line's two ends on the drawing, side by side or one over the other. */
	from: Point;
	to: Point;
	/** Each month is named under the line, or each new year over it; left of the line if it is upright. */
	names?: 'months' | 'years';
	/** Letter height of the names, in units; `LABEL_SIZE` when absent. */
	size?: number;
	/** An event after which the axis runs on dashed, because it still lay ahead. */
	solidUntil?: string;
	/** The axis drawn closer: it ends with the month of `last` at a share of 0, and is whole at 1. */
	closeUp?: { last: string; share: number };
}

interface TickLook {
	actor?: Actor;
	standing?: Standing;
	/** In units, half of it on either side of the line. */
	length?: number;
}

export interface DateAxis {
	/** Where an event's first day lies on the line, or on the line run on. */
	at(event: string): Point;
	/** An event's tick across the line, key `tick-<event>`. */
	tick(event: string, look?: TickLook): LineMark;
	/** The line (`axis`, and `axis-ahead` for what is dashed), a mark for each month, names. */
	marks: Mark[];
}

/** The end of the axis drawn closer: the span it shows grows by the same factor at every step of `share`. */
function endOf({ facts, last, closeUp }: Plan, start: Date): Date {
	const whole = monthStart(parseDay(facts.date(last)), 1);
	if (!closeUp) return whole;
	const close = monthStart(parseDay(facts.date(closeUp.last)), 1).getTime() - start.getTime();
	const growth = (whole.getTime() - start.getTime()) / close;
	return new Date(start.getTime() + close * growth ** closeUp.share);
}

function stroke(key: string, points: Point[], width: number, look: TickLook = {}): LineMark {
	const { actor = 'joint', standing = 'happened' } = look;
	return { kind: 'line', key, points, width, actor, standing };
}

/** Plans the axis. Its days come from the story's events alone. */
export function dateAxis(plan: Plan): DateAxis {
	const { facts, first, from, to, names = 'months', size = LABEL_SIZE, solidUntil } = plan;
	const start = monthStart(parseDay(facts.date(first)));
	const end = endOf(plan, start);
	const span: [number, number] = [start.getTime(), end.getTime()];
	const x = linearScale(span, [from[0], to[0]]);
	const y = linearScale(span, [from[1], to[1]]);
	const place = (day: Date): Point => [x(day.getTime()), y(day.getTime())];
	const at = (event: string) => place(parseDay(facts.date(event)));
	const isUpright = from[0] === to[0];

	const across = ([x, y]: Point, length: number): Point[] => {
		const [dx, dy] = isUpright ? [length / 2, 0] : [0, length / 2];
		return [
			[x - dx, y - dy],
			[x + dx, y + dy]
		];
	};

	const nameMark = ({ key, text, day }: DateLabel): LabelMark => {
		const [x, y] = place(day);
		const look = { size, tone: 'quiet' } as const;
		if (names === 'months') {
			return isUpright
				? label(key, x - NAMES_BESIDE, y + (CAPITAL / 2) * size, text, { ...look, anchor: 'end' })
				: label(key, x, y + NAMES_UNDER + size, text, { ...look, anchor: 'middle' });
		}
		// After the mark of its January.
		return isUpright
			? label(key, x - NAMES_BESIDE, y + NAMES_AFTER + CAPITAL * size, text, {
					...look,
					anchor: 'end'
				})
			: label(key, x + NAMES_AFTER, y - NAMES_OVER, text, look);
	};

	const monthMarks = monthsBetween(start, end).map((month) => {
		const look = names === 'years' && isJanuary(month) ? JANUARY_MARK : MONTH_MARK;
		const key = `mark-${monthId(month)}`;
		return stroke(key, across(place(month), look.length), look.width, { actor: 'third' });
	});
	const turn = solidUntil === undefined ? to : at(solidUntil);

	return {
		at,
		tick: (event, look = {}) =>
			stroke(`tick-${event}`, across(at(event), look.length ?? TICK_LENGTH), TICK_WIDTH, look),
		marks: [
			...monthMarks,
			stroke('axis', [from, turn], LINE_WIDTH),
			...(solidUntil === undefined
				? []
				: [stroke('axis-ahead', [turn, to], LINE_WIDTH, { standing: 'planned' })]),
			...(names === 'months' ? monthLabels : yearLabels)(start, end).map(nameMark)
		]
	};
}
