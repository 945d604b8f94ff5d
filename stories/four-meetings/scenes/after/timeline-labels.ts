/** Labels of the later events on a horizontal or vertical date axis, placed so that none overlap. Lengths are in units. */
import type { Frame } from '#rules/frame.ts';
import { formatYear, parseDay } from '#rules/dates.ts';
import { NAMES_BESIDE, type DateAxis } from '../shared/date-axis.ts';
import { spreadLabels } from '#drawing/spread-labels.ts';
import type { Facts } from '#facts/facts.ts';
import type { LabelMark, LineMark, Mark, Point } from '#drawing/marks.ts';
import { dateOf, ABOVE, LATER_EVENTS, BELOW, type LaterEvent } from './later-events.ts';
import { LEADING, middleBaseline, widthOf } from '#drawing/text-metrics.ts';
import { label, line } from '#drawing/make-marks.ts';
import { EDGE, MARGIN } from '#drawing/margin.ts';

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

/** Width of the dates before the words, with the gap between both. */
function datesWidth(facts: Facts, size: number): number {
	const dates = LATER_EVENTS.map((later) => widthOf(dateOf(later, facts), size));
	return Math.max(...dates) + size * 0.5;
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
	const after = x + datesWidth(facts, size);
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

/** Left of a vertical axis: room for the names of years, or for marks without names. In units. */
const YEARS_WIDTH = { named: 40, unnamed: 4 };

/** Distance from a vertical axis to the labels beside it, with the years' names and in a narrow frame without; in units. */
const TEXT_DISTANCE = { named: 42, unnamed: 24 };

/** The place of a vertical axis. */
export interface VerticalPlace {
	/** Whether the years have names. The dates have the years, too. */
	years: 'named' | 'unnamed';
	x: number;
	/** Distance from the axis to the labels. */
	distance: number;
}

/** Places a vertical axis. If labels on one line would leave the frame, it moves to the left, and its years have no names. */
export function verticalPlace({
	frame,
	facts,
	size
}: Omit<TimelineContext, 'axis'>): VerticalPlace {
	const words = LATER_EVENTS.map(({ event, isForum }) =>
		widthOf(facts.text(`after.${event}`), size, isForum)
	);
	const place = (years: VerticalPlace['years'], least = 0) => ({
		years,
		x: Math.max(MARGIN + YEARS_WIDTH[years], least),
		distance: TEXT_DISTANCE[years]
	});
	const year = formatYear(facts.language, parseDay(facts.date('export-decision')).getUTCFullYear());
	const named = place('named', EDGE + widthOf(year, size) + NAMES_BESIDE);
	const end = named.x + named.distance + datesWidth(facts, size) + Math.max(...words);
	return end > frame.width && !hasTwoLines({ frame, size }) ? place('unnamed') : named;
}

/** Height of a row of a vertical axis at most: that of the story's label or of an event's. */
const rowHeight = ({ frame, size }: Pick<TimelineContext, 'frame' | 'size'>) =>
	(frame.height - 2 * MARGIN - LEADING * size) / LATER_EVENTS.length;

/** Whether two lines fit in a row of a vertical axis. */
const hasTwoLines = (context: Pick<TimelineContext, 'frame' | 'size'>) =>
	rowHeight(context) > 2.2 * LEADING * context.size;

/**
 * Labels of a vertical axis, on one line each if two do not fit.
 * @param place The place of the axis.
 * @param own Id of the event that the story's own label is beside; that label is the first.
 * @returns The position of the story's label, and the marks of all others.
 * @throws {Error} if the labels do not fit.
 */
export function verticalLabels(
	context: TimelineContext,
	{ distance }: VerticalPlace,
	own: string
): { story: Point; marks: Mark[] } {
	const { axis, frame, size } = context;
	const leading = LEADING * size;
	const events = [own, ...LATER_EVENTS.map(({ event }) => event)];
	const isDouble = hasTwoLines(context);
	const height = isDouble ? 2 * leading : leading;
	const range = { from: MARGIN + height / 2, until: frame.height - MARGIN - height / 2 };
	const middles = spreadLabels(
		events.map((event) => axis.at(event)[1]),
		{ pitch: Math.min(height + size, (range.until - range.from) / (events.length - 1)), ...range }
	);
	const [x] = axis.at(own);
	const labels = x + distance;
	const baselineOf = (middle: number) =>
		isDouble ? middle - size * 0.25 : middleBaseline(middle, size);
	return {
		story: [labels, (middles[0] ?? 0) + size * 0.4],
		marks: LATER_EVENTS.flatMap((later, index): Mark[] => {
			const [, y] = axis.at(later.event);
			const middle = middles[index + 1] ?? y;
			return [
				leader(later.event, [
					[x, y],
					[x + distance * 0.3, y],
					[labels - LABEL_GAP * 1.6, middle],
					[labels - LABEL_GAP, middle]
				]),
				...eventLabel(context, later, {
					x: labels,
					y: baselineOf(middle),
					anchor: 'start',
					hasTwoLines: isDouble
				})
			];
		})
	};
}
