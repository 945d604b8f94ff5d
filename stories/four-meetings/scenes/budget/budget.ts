import { responsiveSize } from '#drawing/responsive-size.ts';
import type { ChartMark, LabelMark, Mark, Point } from '#drawing/marks.ts';
import { MARGIN } from '#drawing/margin.ts';
import {
	horizontalLine,
	slotMiddle,
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
import { label, segment } from '#drawing/make-marks.ts';
import { widthOf } from '#drawing/text-metrics.ts';

const YEARS = ['rd-2022', 'rd-2023', 'rd-2024'] as const;

/** x of the break between two plans, in percent of the plot's width. */
const BREAK = 33.5;

/** Half of the gap in the zero line at the break, in percent of the plot's width. */
const BREAK_GAP = 1.2;

/** Distance from a column's edge to the arrow toward the next column, in percent of the plot's width. */
const CHANGE_AT = 5.5;

/** Font sizes of the amounts and of other labels, in units. */
function sizes({ frame }: SceneContext) {
	return { value: responsiveSize(frame, 22, 40), word: responsiveSize(frame, 15, 20) };
}

/** The columns, and the top of the chart level with the highest. */
function chartOf(context: SceneContext): ChartMark {
	const { frame, facts } = context;
	const { value, word } = sizes(context);
	const top = facts.value('rd-2023');
	const head = chartTitle(context).y + 1.5 * value + 8;
	const foot = 2.8 * word;
	const columns = YEARS.map((id) => yearPart(facts, id, SLOTS[id], [0, facts.value(id)]));
	const last = facts.value('rd-2024');
	return {
		kind: 'chart',
		key: 'money',
		x: MARGIN,
		y: head,
		width: frame.width - 2 * MARGIN,
		height: frame.height - MARGIN - foot - head,
		xDomain: SLOTS_DOMAIN,
		yDomain: [0, top],
		// Invisible and empty: in the transition to `plan` the rest of the plan grows from here.
		parts: [...columns, restPart(facts, SLOTS['rd-2024'], [last, last], 0)],
		lines: [
			yearlyTop([
				[SLOTS['rd-2022'][0], top],
				[BREAK, top],
				[SLOTS['rd-2023'][0], top]
			])
		]
	};
}

/** An arrow between the levels of two columns. It measures, so it is solid; the columns show the certainty. */
const arrow = (key: string, from: Point, to: Point) =>
	segment(key, 'joint', from, to, { width: STROKE, arrow: true });

/** Each column's amount above it and its year below it. */
function columnLabels(context: SceneContext, chart: ChartMark): LabelMark[] {
	const { facts } = context;
	const { value, word } = sizes(context);
	const { x, y } = chartScales(chart);
	return YEARS.flatMap((id) => {
		const centre = x(slotMiddle(SLOTS[id]));
		const shows = [id];
		return [
			label(`number-${id}`, centre, y(facts.value(id)) - value * 0.35, facts.format(id), {
				anchor: 'middle',
				bold: true,
				size: value,
				shows
			}),
			label(`year-${id}`, centre, y(0) + word * 1.25, facts.year(id), {
				anchor: 'middle',
				bold: true,
				size: word,
				shows
			})
		];
	});
}

/** The words below the last column while its figure is not confirmed. */
function doubt(context: SceneContext, centre: number, y: number): LabelMark[] {
	const { facts } = context;
	if (facts.standingOfFigure('rd-2024') !== 'disputed') return [];
	return [
		label('doubt-2024', centre, y, facts.text('budget.not-confirmed'), {
			anchor: 'middle',
			size: sizes(context).word,
			tone: 'quiet'
		})
	];
}

/** The vertical line between two plans, and their names on either side. */
function breakOfPlans(context: SceneContext, chart: ChartMark): Mark[] {
	const { facts } = context;
	const { word } = sizes(context);
	const { x, y } = chartScales(chart);
	const at = x(BREAK);
	const base = y(0) + word * 2.5;
	return [
		horizontalLine('ground-before', chart.x, x(BREAK - BREAK_GAP), y(0)),
		horizontalLine('ground', x(BREAK + BREAK_GAP), chart.x + chart.width, y(0)),
		segment('break-of-plans', 'joint', [at, chartTitle(context).y + word], [at, base + 4], {
			width: 3
		}),
		label('plan-before', at - 8, base, facts.text('budget.previous-plan'), {
			anchor: 'end',
			size: word
		}),
		label('plan-after', at + 8, base, facts.text('budget.plan'), {
			size: word,
			shows: facts.figuresIn('budget.plan')
		}),
		...doubt(context, x(slotMiddle(SLOTS['rd-2024'])), base)
	];
}

/** The rise and the fall: arrows in the gaps, from the top of one column to the level of the next. */
function changes(context: SceneContext, chart: ChartMark): Mark[] {
	const { facts, frame } = context;
	const { word } = sizes(context);
	const { x, y } = chartScales(chart);
	const low = y(facts.value('rd-2022'));
	const top = y(facts.value('rd-2023'));
	const last = y(facts.value('rd-2024'));
	const rise = x(SLOTS['rd-2022'][1] + CHANGE_AT);
	const fall = x(SLOTS['rd-2023'][1] + CHANGE_AT);
	// Under the arrow, and right of the column.
	const half = widthOf(facts.text('budget.fall'), word, true) / 2;
	const percent = Math.max(fall, x(SLOTS['rd-2023'][1]) + 3 + half);
	const tripled = responsiveSize(frame, 20, 36);
	const labelY = top + (low - top) * 0.4;
	return [
		horizontalLine('rise-from', x(SLOTS['rd-2022'][1]), rise + word * 0.4, low),
		arrow('rise', [rise, low], [rise, top + 3]),
		label('rise-word', rise - 10, labelY, facts.text('budget.rise'), {
			anchor: 'end',
			bold: true,
			size: tripled
		}),
		label('rise-times', rise - 10, labelY + word * 1.4, facts.text('budget.ratio'), {
			anchor: 'end',
			size: word,
			shows: facts.figuresIn('budget.ratio')
		}),
		horizontalLine('fall-from', x(SLOTS['rd-2023'][1]), fall + word * 0.4, top),
		arrow('fall', [fall, top], [fall, last]),
		label('fall-percent', percent, last + word * 1.3, facts.text('budget.fall'), {
			anchor: 'middle',
			bold: true,
			size: word,
			shows: facts.figuresIn('budget.fall')
		})
	];
}

/** The amounts of three years as columns from zero. Between FY2022 and FY2023 one plan ends and the next begins. */
export const scene: Scene = (context) => {
	const chart = chartOf(context);
	return [
		chart,
		chartTitle(context),
		...breakOfPlans(context, chart),
		...changes(context, chart),
		...columnLabels(context, chart)
	];
};
