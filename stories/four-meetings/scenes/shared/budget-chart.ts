/**
 * The chart of `budget` and `plan`. The chart's height is money in JPY bn, in both scenes and in every
 * frame of their transition. Columns keep their amounts; only the scale changes.
 */
import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { ChartLine, ChartPart, LabelMark, LineMark, Point } from '#drawing/marks.ts';
import { label, segment } from '#drawing/make-marks.ts';
import type { SceneContext } from '#scenes/scene.ts';

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

/** Bottom and top of an amount, in JPY bn. */
type Span = [from: number, to: number];

/** The column of a year, or its part of the plan’s bar. */
export function yearPart(
	facts: Facts,
	figure: keyof typeof SLOTS,
	[x0, x1]: Slot,
	[y0, y1]: Span,
	opacity = 1
): ChartPart {
	const standing = facts.standingOfFigure(figure);
	return { key: figure, x0, x1, y0, y1, actor: 'japan', standing, opacity };
}

/** The rest of the plan, after the years that have a budget. */
export function restPart(facts: Facts, [x0, x1]: Slot, [y0, y1]: Span, opacity = 1): ChartPart {
	const standing = facts.standing('plan.rest');
	return { key: 'rd-rest', x0, x1, y0, y1, actor: 'japan', standing, opacity };
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
export function chartTitle({ frame, facts }: SceneContext): LabelMark {
	const size = responsiveSize(frame, 15, 20);
	const title = facts.text('shared.equipment-research');
	return label('money-title', MARGIN, MARGIN + size * 0.8, title, { size });
}
