import { responsiveSize } from '#drawing/responsive-size.ts';
import type { ChartMark, LabelMark, Mark } from '#drawing/marks.ts';
import { MARGIN } from '#drawing/margin.ts';
import {
	BILLIONS_PER_TRILLION,
	horizontalLine,
	amountPart,
	type Slot,
	SLOTS,
	SLOTS_DOMAIN,
	STROKE,
	chartTitle,
	yearlyTop,
	yearText
} from '../shared/budget-chart.ts';
import { chartScales } from '#drawing/chart-scales.ts';
import type { Scene, SceneContext } from '../scene.ts';
import { label, line } from '#drawing/make-marks.ts';

/** The bar is where the yearly chart has the column of its first year. */
const BAR = SLOTS['rd-2023'];

/** Left of the plot, where the column of FY2022 leaves. */
const OFF_THE_FRAME: Slot = [-30, -8];

/** The broken top of the yearly chart. */
const STUMP = {
	/** Distance of its bend from the bar, in percent of the plot's width. */
	bend: 9,
	/** Distance of its end from the bar, in percent of the plot's width. */
	end: 1.5,
	/** Height of its end above its bend, in JPY bn. */
	height: 110
};

/** Distance from the bar to the labels beside it, in units. */
const GAP = 10;

/** Font sizes of the sum, of the two amounts beside it, and of other labels; in units. */
function sizes({ frame }: SceneContext) {
	return {
		sum: responsiveSize(frame, 26, 48),
		half: responsiveSize(frame, 18, 28),
		word: responsiveSize(frame, 15, 20)
	};
}

/** Heights of the bar's parts from zero, in JPY bn: the first year, both years, the whole plan. */
function amounts({ facts }: SceneContext) {
	const first = facts.value('rd-2023');
	const both = first + facts.value('rd-2024');
	return { first, both, whole: facts.value('rd-plan') * BILLIONS_PER_TRILLION };
}

/** The bar, and the broken top of the yearly chart. */
function chartOf(context: SceneContext): ChartMark {
	const { frame, facts } = context;
	const { first, both, whole } = amounts(context);
	const head = chartTitle(frame).y + sizes(context).word;
	const [left] = BAR;
	return {
		kind: 'chart',
		key: 'money',
		x: MARGIN,
		y: head,
		width: frame.width - 2 * MARGIN,
		height: frame.height - MARGIN - head,
		xDomain: SLOTS_DOMAIN,
		yDomain: [0, whole],
		parts: [
			// FY2022 is of the plan before, so its column leaves by the left edge.
			amountPart('rd-2022', OFF_THE_FRAME, 0, facts.value('rd-2022'), 0),
			amountPart('rd-2023', BAR, 0, first),
			amountPart('rd-2024', BAR, first, both),
			amountPart('rd-rest', BAR, both, whole)
		],
		lines: [
			yearlyTop([
				[0, first],
				[left - STUMP.bend, first],
				[left - STUMP.end, first + STUMP.height]
			])
		]
	};
}

/** Labels left of the bar: its parts, and the broken line. */
function partLabels(context: SceneContext, chart: ChartMark): LabelMark[] {
	const { facts } = context;
	const { word } = sizes(context);
	const { first, both, whole } = amounts(context);
	const { x, y } = chartScales(chart);
	const edge = x(BAR[0]) - GAP;
	const year = (id: string, baseline: number, ...more: string[]) =>
		label(`part-${id}`, edge, baseline, [`${facts.year(id)} ${facts.format(id)}`, ...more], {
			anchor: 'end',
			size: word,
			shows: [id]
		});
	return [
		label('rest', edge, y((both + whole) / 2), ['rest of', 'the plan'], {
			anchor: 'end',
			size: word
		}),
		year('rd-2024', y((first + both) / 2) - word * 0.4, 'not confirmed'),
		label('yearly-end', chart.x, y(first) + 17, 'top of the last chart', { tone: 'quiet' }),
		year('rd-2023', y(first * 0.38) + word * 0.4)
	];
}

/** A bracket beside both years, open to the left; lengths in units. */
function bracket(x: number, top: number, bottom: number, arm: number): Mark {
	return line(
		'both-years',
		'joint',
		[
			[x - arm, top],
			[x, top],
			[x, bottom],
			[x - arm, bottom]
		],
		{ width: STROKE }
	);
}

/** Labels right of the bar: the sum of two years, and the whole plan. */
function sums(context: SceneContext, chart: ChartMark): Mark[] {
	const { facts } = context;
	const { sum, half, word } = sizes(context);
	const { both, whole } = amounts(context);
	const { x, y } = chartScales(chart);
	const edge = x(BAR[1]);
	const words = edge + GAP * 2.2;
	const share = Math.round(facts.value('rd-share-plan'));
	const trillions = (facts.value('rd-sum-2023-24') / BILLIONS_PER_TRILLION).toFixed(2);
	const centre = y(both / 2);
	return [
		bracket(edge + GAP * 1.4, y(both), y(0), GAP * 0.8),
		label('sum', words, centre, `¥${trillions} trn`, {
			bold: true,
			size: sum,
			shows: ['rd-sum-2023-24']
		}),
		label('share', words, centre + half * 1.35, `about half (${share}%)`, {
			bold: true,
			size: half * 0.9,
			shows: ['rd-share-plan']
		}),
		// Hatched, because only the source article states it and no page confirms it.
		{
			...horizontalLine('plan-top', edge, chart.x + chart.width, y(whole)),
			actor: 'japan',
			standing: 'disputed'
		},
		label('whole', words, y(whole) + half * 1.5, `about ${facts.format('rd-plan')}`, {
			bold: true,
			size: half,
			shows: ['rd-plan']
		}),
		label(
			'whole-doubt',
			words,
			y(whole) + half * 1.5 + word * 1.4,
			[`plan ${yearText(facts, 'rd-plan')},`, 'source article;', 'not confirmed'],
			{ size: word, shows: ['rd-plan'] }
		)
	];
}

/** The columns of FY2023 and FY2024 as one bar toward the five-year sum, which breaks the top of the yearly chart. */
export const plan: Scene = (context) => {
	const chart = chartOf(context);
	const { y } = chartScales(chart);
	return [
		chart,
		chartTitle(context.frame),
		horizontalLine('ground', chart.x, chart.x + chart.width, y(0)),
		...partLabels(context, chart),
		...sums(context, chart)
	];
};
