/**
 * The chart that `budget` and `plan` share. Height is money, in JPY bn, in both scenes and in every
 * frame of the move between them: the columns only change places while the scale gives way.
 */
import type { Frame } from '#rules/frame.ts';
import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { ChartLine, ChartPart, LabelMark, LineMark, Point } from '#drawing/marks.ts';
import type { Standing } from '#rules/grammar.ts';
import { label, segment } from '#drawing/make-marks.ts';

/** JPY bn in JPY 1 trn. */
export const BILLIONS_PER_TRILLION = 1000;

/** Lines of the chart and beside it, in units. */
export const STROKE = 2;

/** The chart's x axis holds slots, not data: percent of the plot's width. */
export const SLOTS_DOMAIN: [number, number] = [0, 100];

/** Left and right edge of a column. Between the first two lies the break of plans, between the last two the fall. */
export const SLOTS = {
	'rd-2022': [1, 23],
	'rd-2023': [39, 61],
	'rd-2024': [77, 99]
} satisfies Record<string, Slot>;

export type Slot = [left: number, right: number];

export const middle = ([left, right]: Slot) => (left + right) / 2;

const STANDINGS: Record<string, Standing> = { 'rd-2024': 'disputed', 'rd-rest': 'planned' };

/** One amount of the chart, standing on `from` and reaching up to `to`, in JPY bn. */
export function part(
	key: string,
	[x0, x1]: Slot,
	from: number,
	to: number,
	opacity = 1
): ChartPart {
	const standing = STANDINGS[key] ?? 'happened';
	return { key, x0, x1, y0: from, y1: to, actor: 'japan', standing, opacity };
}

/** The top of the yearly chart: it lies on the highest year's column, and `plan` breaks it. */
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

/** A level line: the zero line of the chart, or an amount that is carried on. */
export function level(key: string, from: number, until: number, y: number): LineMark {
	return segment(key, 'joint', [from, y], [until, y], { width: STROKE });
}

/** What is counted, and whose it is: the same words in both scenes. */
export function title(frame: Frame): LabelMark {
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

/** “FY2023–27”, from a figure's year. */
export function years(facts: Facts, id: string): string {
	return facts.year(id).replace('-', '–');
}
