/** Labels of the later events on a horizontal or vertical date axis, placed so that none overlap. Lengths are in units. */
import type { Frame } from '#rules/frame.ts';
import type { DateAxis } from '../shared/date-axis.ts';
import { spreadLabels } from '#drawing/spread-labels.ts';
import type { Facts } from '#facts/facts.ts';
import type { LabelMark, LineMark, Mark, Point } from '#drawing/marks.ts';
import { dateOf, ABOVE, LATER_EVENTS, BELOW, type LaterEvent } from './later-events.ts';
import { LEADING, middleBaseline, widthOf } from '#drawing/text-metrics.ts';
import { label, line } from '#drawing/make-marks.ts';
import { MARGIN } from '#drawing/margin.ts';

/** The input of the labels. */
export interface TimelineContext {
	frame: Frame;
	facts: Facts;
	axis: DateAxis;
	/** Font size. */
	size: number;
}

/** Distance from a leader to its label, in units. */
const LABEL_GAP = 8;

/** The line from an event on the axis to its label. */
function leader(event: string, points: Point[]): LineMark {
	return line(`lead-${event}`, 'third', points, { width: 1.25 });
}

/** Position of an event's label, in units. `anchor` names the end of the text that is at x. */
interface LabelPosition {
	x: number;
	/** Baseline of the first line. */
	y: number;
	anchor: 'start' | 'end';
	/** Whether the date is on a line of its own above the words; otherwise it is before them. */
	hasTwoLines: boolean;
}

/** An event's date and words. Words beside their dates are aligned. */
function eventLabel(
	{ facts, size }: TimelineContext,
	later: LaterEvent,
	{ x, y, anchor, hasTwoLines }: LabelPosition
): LabelMark[] {
	const { event, isForum = false } = later;
	const id = `after.${event}`;
	const shows = facts.figuresIn(id);
	const date = dateOf(later, facts);
	const dates = LATER_EVENTS.map((other) => widthOf(dateOf(other, facts), size));
	const after = x + Math.max(...dates) + size * 0.5;
	const at: Point = hasTwoLines ? [x, y + LEADING * size] : [after, y];
	return [
		label(`date-${event}`, x, y, date, { size, anchor, tone: 'quiet' }),
		label(`what-${event}`, ...at, facts.text(id), { size, anchor, bold: isForum, shows })
	];
}

/** Heights above a horizontal axis for the years' names, and below it for the story's days; in units. */
const YEARS_HEIGHT = 34;
const DAYS_HEIGHT = 30;

/** The layout of a horizontal axis: its y, the pitch of the rows of labels, and whether two lines fit in a row. */
export function horizontalLayout({ frame, size }: Pick<TimelineContext, 'frame' | 'size'>) {
	const pitch = (frame.height - 2 * MARGIN - YEARS_HEIGHT - DAYS_HEIGHT) / LATER_EVENTS.length;
	return {
		pitch,
		fits: pitch > 2 * LEADING * size + 4,
		y: MARGIN + ABOVE.length * pitch + YEARS_HEIGHT
	};
}

/** Labels of a horizontal axis: rows that descend from the top left to the axis, and on from it to the bottom right. */
export function horizontalLabels(context: TimelineContext): Mark[] {
	const { axis, frame, size } = context;
	const { pitch } = horizontalLayout(context);
	const row = (
		later: LaterEvent,
		end: number,
		baseline: number,
		anchor: LabelPosition['anchor']
	): Mark[] => {
		const [x, y] = axis.at(later.event);
		const beside = anchor === 'start' ? LABEL_GAP : -LABEL_GAP;
		return [
			leader(later.event, [
				[x, y],
				[x, end]
			]),
			...eventLabel(context, later, { x: x + beside, y: baseline, anchor, hasTwoLines: true })
		];
	};
	return [
		...ABOVE.flatMap((later, index) => {
			const top = MARGIN + index * pitch;
			return row(later, top, top + size * 0.8, 'start');
		}),
		...BELOW.flatMap((later, index) => {
			const bottom = frame.height - MARGIN - (BELOW.length - 1 - index) * pitch;
			return row(later, bottom, bottom - LEADING * size, 'end');
		})
	];
}

/** Distance from a vertical axis to the labels beside it, in units. */
const TEXT_DISTANCE = 42;

/**
 * Labels of a vertical axis, on one line each if two do not fit.
 * @param own Id of the event that the story's own label is beside; that label is the first.
 * @returns The position of the story's label, and the marks of all others.
 * @throws {Error} if the labels do not fit.
 */
export function verticalLabels(
	context: TimelineContext,
	own: string
): { story: Point; marks: Mark[] } {
	const { axis, frame, size } = context;
	const leading = LEADING * size;
	const events = [own, ...LATER_EVENTS.map(({ event }) => event)];
	const most = (frame.height - 2 * MARGIN - leading) / (events.length - 1);
	const hasTwoLines = most > 2.2 * leading;
	const height = hasTwoLines ? 2 * leading : leading;
	const range = { from: MARGIN + height / 2, until: frame.height - MARGIN - height / 2 };
	const middles = spreadLabels(
		events.map((event) => axis.at(event)[1]),
		{ pitch: Math.min(height + size, (range.until - range.from) / (events.length - 1)), ...range }
	);
	const [x] = axis.at(own);
	const labels = x + TEXT_DISTANCE;
	const baselineOf = (middle: number) =>
		hasTwoLines ? middle - size * 0.25 : middleBaseline(middle, size);
	return {
		story: [labels, (middles[0] ?? 0) + size * 0.4],
		marks: LATER_EVENTS.flatMap((later, index): Mark[] => {
			const [, y] = axis.at(later.event);
			const middle = middles[index + 1] ?? y;
			return [
				leader(later.event, [
					[x, y],
					[x + TEXT_DISTANCE * 0.3, y],
					[labels - LABEL_GAP * 1.6, middle],
					[labels - LABEL_GAP, middle]
				]),
				...eventLabel(context, later, {
					x: labels,
					y: baselineOf(middle),
					anchor: 'start',
					hasTwoLines
				})
			];
		})
	};
}
