/**
 * The chart of `budget` and `plan`. The chart's height is money in JPY bn, in both scenes and in every
 * frame of their transition. Columns keep their amounts; only the scale changes.
 */
import type { Frame } from '#rules/frame.ts';
import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { ChartLine, ChartPart, LabelMark, LineMark, Point } from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import { label, segment } from '#drawing/make-marks.ts';

/** Converts JPY trn to JPY bn. */
export const BILLIONS_PER_TRILLION = 1000;

/** Stroke of lines in the chart and beside it, in units. */
export const STROKE = 2;

/** The x axis has no data: positions are in percent of the plot's width, from 0 to 100. */
export const SLOTS_DOMAIN: [number, number] = [0, 100];

/** The columns of the yearly chart. The break of plans is between the first two, the fall between the last two. */
export const SLOTS = {
	'rd-2022': [1, 23],
	'rd-2023': [39, 61],
	'rd-2024': [77, 99]
} satisfies Record<string, Slot>;

/** Left and right edge of a column, in percent of the plot's width. */
export type Slot = [left: number, right: number];

/** The middle of a slot, in percent of the plot's width. */
export const slotMiddle = ([left, right]: Slot) => (left + right) / 2;

/** Standings of the amounts that are not confirmed, by figure. */
const AMOUNT_STANDINGS: Record<string, Standing> = { 'rd-2024': 'disputed', 'rd-rest': 'planned' };

/**
 * One amount of the chart, from `from` up to `to`, in JPY bn.
 * @param key Id of its figure, or `rd-rest` for the rest of the plan.
 */
export function amountPart(
	key: string,
	[x0, x1]: Slot,
	from: number,
	to: number,
	opacity = 1
): ChartPart {
	const standing = AMOUNT_STANDINGS[key] ?? 'happened';
	return { key, x0, x1, y0: from, y1: to, actor: 'japan', standing, opacity };
}

/** The top of the yearly chart: level with the highest column. In `plan` the bar breaks it. */
export function yearlyTop(points: [Point, Point, Point]): ChartLine {
	return {
		key: 'yearly-top',
		points,
		actor: 'joint',
		standing: 'happened',
		width: STROKE,
		opacity: 1
	};
}

/** A horizontal line at `y`, in units: the zero line, or an amount extended beside its column. */
export function horizontalLine(key: string, from: number, until: number, y: number): LineMark {
	return segment(key, 'joint', [from, y], [until, y], { width: STROKE });
}

/** The title of both scenes: what the chart counts. */
export function chartTitle(frame: Frame): LabelMark {
	const size = responsiveSize(frame, 15, 20);
	return label(
		'money-title',
		MARGIN,
		MARGIN + size * 0.8,
		'Japan’s equipment research and development',
		{
			size
		}
	);
}

/** The year or years of a figure, as a reader sees them: “FY2023–27”. */
export function yearText(facts: Facts, id: string): string {
	return facts.year(id).replace('-', '–');
}
