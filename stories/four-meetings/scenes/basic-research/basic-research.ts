import { balanceLines } from '#drawing/balance-lines.ts';
import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import { MARGIN } from '#drawing/margin.ts';
import { projects, PROJECT_ROWS } from './projects.ts';
import type { Scene, SceneContext } from '#scenes/scene.ts';
import { squaresChart } from './squares-chart.ts';
import {
	SQUARES,
	WRONG_SQUARE,
	squareLayout,
	type SquaresArea,
	type Square,
	type SquareLayout
} from './square-layout.ts';
import { label, segment } from '#drawing/make-marks.ts';
import { LEADING, widthOf } from '#drawing/text-metrics.ts';

/** Font sizes of amounts, of the ratio and of other labels, and the pitch of the dots. */
function sizes({ frame }: SceneContext) {
	return {
		value: responsiveSize(frame, 24, 40),
		times: responsiveSize(frame, 15, 28),
		word: responsiveSize(frame, 14, 20),
		/** Distance between the centres of two dots, in units. */
		pitch: responsiveSize(frame, 16, 28)
	};
}

/** The area between the title and the projects. */
function areaOf(context: SceneContext): SquaresArea {
	const { frame, facts } = context;
	const { value, times, word, pitch } = sizes(context);
	const y = MARGIN + word * 1.6;
	return {
		x: MARGIN,
		y,
		width: frame.width - 2 * MARGIN,
		height: frame.height - MARGIN - PROJECT_ROWS * pitch - word - y,
		amount: value * 1.3,
		line: word * LEADING,
		labelWidth: Math.max(
			widthOf(facts.text('basic-research.ratio'), times, true),
			widthOf(facts.format('bridging-2022'), value, true)
		),
		gap: responsiveSize(frame, 14, 30)
	};
}

/** The lines under each square. In a row they are shorter, because its columns are narrow. */
function captions(facts: Facts, kind: SquareLayout['kind']): Record<Square, string> {
	const [source, ministry] =
		kind === 'row' ? ['source-short', 'ministry-short'] : ['source', 'ministry'];
	return {
		'bridging-2022-source': facts.text(`basic-research.${source}`),
		'bridging-2022': facts.text(`basic-research.${ministry}`),
		'bridging-2023': facts.year('bridging-2023')
	};
}

/** The amount and the caption of each square. */
function squareLabels(context: SceneContext, { kind, unit, corners }: SquareLayout): LabelMark[] {
	const { facts } = context;
	const { value, word } = sizes(context);
	const text = captions(facts, kind);
	return SQUARES.flatMap((key) => {
		const [left, bottom] = corners[key];
		const side = Math.sqrt(facts.value(key)) * unit;
		const [amount, year] =
			kind === 'row'
				? [bottom + value, bottom + value * 1.2 + word * 1.1]
				: [bottom - side - value * 0.3, bottom + word * 1.2];
		return [
			label(`number-${key}`, left, amount, facts.format(key), {
				bold: true,
				size: value,
				struck: key === WRONG_SQUARE,
				shows: [key]
			}),
			label(`year-${key}`, left, year, text[key], { size: word, shows: [key] })
		];
	});
}

/** The arrow from the small square to the large one, with the ratio of their areas. */
function growth(context: SceneContext, { unit, corners }: SquareLayout): Mark[] {
	const { facts } = context;
	const { times } = sizes(context);
	const [left, bottom] = corners['bridging-2022'];
	const until = corners['bridging-2023'][0] - 4;
	const side = Math.sqrt(facts.value('bridging-2022')) * unit;
	const x = left + side + 6;
	const y = bottom - Math.min(side / 2, 7);
	const words = facts.text('basic-research.ratio');
	const fits = widthOf(words, times, true) <= until - x;
	// If the label does not fit on the arrow, it starts above the smaller square.
	const lines = fits ? [words] : balanceLines(words, until - left, times, true);
	const [labelX, foot] = fits ? [x, y - 9] : [left, bottom - side - 8];
	return [
		segment('growth', 'joint', [x, y], [until, y], { width: 2, arrow: true }),
		label('times', labelX, foot - (lines.length - 1) * LEADING * times, lines, {
			bold: true,
			size: times,
			shows: facts.figuresIn('basic-research.ratio')
		})
	];
}

/** Three amounts as squares; the source article's wrong one is struck through. Below are its projects, none of them confirmed. */
export const scene: Scene = (context) => {
	const { facts } = context;
	const { word, pitch } = sizes(context);
	const area = areaOf(context);
	const sides = {
		'bridging-2022-source': Math.sqrt(facts.value('bridging-2022-source')),
		'bridging-2022': Math.sqrt(facts.value('bridging-2022')),
		'bridging-2023': Math.sqrt(facts.value('bridging-2023'))
	};
	const layout = squareLayout(area, sides);
	const title = facts.text('basic-research.title');
	return [
		squaresChart(facts, sides, area, layout),
		label('research-title', MARGIN, MARGIN + word * 0.8, title, { size: word }),
		...squareLabels(context, layout),
		...growth(context, layout),
		...projects(context, pitch, word)
	];
};
