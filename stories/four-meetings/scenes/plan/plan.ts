import { responsiveSize } from '#drawing/responsive-size.ts';
import type { ChartMark, LabelMark, Mark } from '#drawing/marks.ts';
import { EDGE, MARGIN } from '#drawing/margin.ts';
import {
	BILLIONS_PER_TRILLION,
	horizontalLine,
	type Slot,
	SLOTS,
	SLOTS_DOMAIN,
	STROKE,
	chartTitle,
	restPart,
	yearlyTop,
	yearPart
} from '../shared/budget-chart.ts';
import { chartScales } from '#drawing/chart-scales.ts';
import type { Scene, SceneContext } from '#scenes/scene.ts';
import { label, line } from '#drawing/make-marks.ts';
import { LEADING, wrap } from '#drawing/text-metrics.ts';

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
	const head = chartTitle(context).y + sizes(context).word;
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
			yearPart(facts, 'rd-2022', OFF_THE_FRAME, [0, facts.value('rd-2022')], 0),
			yearPart(facts, 'rd-2023', BAR, [0, first]),
			yearPart(facts, 'rd-2024', BAR, [first, both]),
			restPart(facts, BAR, [both, whole])
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
	const year = (id: string, baseline: number, above: number) => {
		const text = facts.text(`plan.${id}`);
		const lines = wrap(text, edge - EDGE, word);
		const more = lines.length - text.split('\n').length;
		return label(`part-${id}`, edge, baseline - above * more * LEADING * word, lines, {
			anchor: 'end',
			size: word,
			shows: [id]
		});
	};
	return [
		label('rest', edge, y((both + whole) / 2), facts.text('plan.rest'), {
			anchor: 'end',
			size: word
		}),
		// Further lines are above, clear of the broken line.
		year('rd-2024', y((first + both) / 2) - word * 0.4, 1),
		label('yearly-end', chart.x, y(first) + 17, facts.text('plan.last-chart'), { tone: 'quiet' }),
		year('rd-2023', y(first * 0.38) + word * 0.4, 0.5)
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
	const centre = y(both / 2);
	return [
		bracket(edge + GAP * 1.4, y(both), y(0), GAP * 0.8),
		label('sum', words, centre, facts.text('plan.sum'), {
			bold: true,
			size: sum,
			shows: facts.figuresIn('plan.sum')
		}),
		label('share', words, centre + half * 1.35, facts.text('plan.share'), {
			bold: true,
			size: half * 0.9,
			shows: facts.figuresIn('plan.share')
		}),
		{
			...horizontalLine('plan-top', edge, chart.x + chart.width, y(whole)),
			actor: 'japan',
			standing: facts.standingOfFigure('rd-plan')
		},
		label('whole', words, y(whole) + half * 1.5, facts.text('plan.whole'), {
			bold: true,
			size: half,
			shows: facts.figuresIn('plan.whole')
		}),
		label(
			'whole-doubt',
			words,
			y(whole) + half * 1.5 + word * 1.4,
			wrap(facts.text('plan.whole-source'), context.frame.width - words - EDGE, word),
			{ size: word, shows: facts.figuresIn('plan.whole-source') }
		)
	];
}

/** The columns of FY2023 and FY2024 as one bar toward the five-year sum, which breaks the top of the yearly chart. */
export const scene: Scene = (context) => {
	const chart = chartOf(context);
	const { y } = chartScales(chart);
	return [
		chart,
		chartTitle(context),
		horizontalLine('ground', chart.x, chart.x + chart.width, y(0)),
		...partLabels(context, chart),
		...sums(context, chart)
	];
};
