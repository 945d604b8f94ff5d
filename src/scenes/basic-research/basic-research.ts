import { balanceLines } from '#drawing/balance-lines.ts';
import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import { MARGIN } from '#drawing/margin.ts';
import { projects, PROJECT_ROWS } from './projects.ts';
import type { Scene, SceneContext } from '../scene.ts';
import { squaresChart } from './squares-chart.ts';
import {
	SQUARES,
	squareLayout,
	type Room,
	type Square,
	type SquareLayout
} from './square-layout.ts';
import { label, segment } from '#drawing/make-marks.ts';
import { LEADING, widthOf } from '#drawing/text-metrics.ts';

function sizes({ frame }: SceneContext) {
	return {
		value: responsiveSize(frame, 24, 40),
		times: responsiveSize(frame, 15, 28),
		word: responsiveSize(frame, 14, 20),
		/** From dot to dot, in units. */
		pitch: responsiveSize(frame, 16, 28)
	};
}

function roomOf(context: SceneContext): Room {
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
		words: Math.max(
			widthOf('about 20 times', times, true),
			widthOf(facts.format('bridging-2022'), value, true)
		),
		gap: responsiveSize(frame, 14, 30)
	};
}

/** What stands under a square, line by line; in a row the columns are narrow. */
function captions(facts: Facts, kind: SquareLayout['kind']): Record<Square, string[]> {
	const [before, after] = [facts.year('bridging-2022'), facts.year('bridging-2023')];
	const error = facts.value('bridging-2022-source') / facts.value('bridging-2022');
	const wrong = `${Math.round(error)} times too high`;
	return kind === 'row'
		? {
				'bridging-2022-source': [`${before}, source:`, wrong],
				'bridging-2022': [`${before},`, 'ministry'],
				'bridging-2023': [after]
			}
		: {
				'bridging-2022-source': [`${before}, source article:`, wrong],
				'bridging-2022': [`${before}, ministry`],
				'bridging-2023': [after]
			};
}

function squareWords(context: SceneContext, { kind, unit, corners }: SquareLayout): LabelMark[] {
	const { facts } = context;
	const { value, word } = sizes(context);
	const lines = captions(facts, kind);
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
				struck: key === 'bridging-2022-source',
				shows: [key]
			}),
			label(`year-${key}`, left, year, lines[key], { size: word, shows: [key] })
		];
	});
}

/** From the small square to the large one. */
function growth(context: SceneContext, { unit, corners }: SquareLayout): Mark[] {
	const { facts } = context;
	const { times } = sizes(context);
	const [left, bottom] = corners['bridging-2022'];
	const until = corners['bridging-2023'][0] - 4;
	const side = Math.sqrt(facts.value('bridging-2022')) * unit;
	// “About twenty times” is what the record bears; more digits would say more than 0.9 can.
	const ratio = Math.round(facts.value('bridging-ratio') / 10) * 10;
	const x = left + side + 6;
	const y = bottom - Math.min(side / 2, 7);
	const words = `about ${ratio} times`;
	const fits = widthOf(words, times, true) <= until - x;
	// Where they do not fit on the arrow, the words begin over the square that it leaves.
	const lines = fits ? [words] : balanceLines(words, until - left, times, true);
	const [wordsX, foot] = fits ? [x, y - 9] : [left, bottom - side - 8];
	return [
		segment('growth', 'joint', [x, y], [until, y], { width: 2, arrow: true }),
		label('times', wordsX, foot - (lines.length - 1) * LEADING * times, lines, {
			bold: true,
			size: times,
			shows: ['bridging-ratio']
		})
	];
}

/** Three amounts as areas; what the source article says is struck through. Under them its projects, none of them confirmed. */
export const basicResearch: Scene = (context) => {
	const { facts } = context;
	const { word, pitch } = sizes(context);
	const room = roomOf(context);
	const sides = {
		'bridging-2022-source': Math.sqrt(facts.value('bridging-2022-source')),
		'bridging-2022': Math.sqrt(facts.value('bridging-2022')),
		'bridging-2023': Math.sqrt(facts.value('bridging-2023'))
	};
	const layout = squareLayout(room, sides);
	const title = 'Japan’s bridging research, areas to scale';
	return [
		squaresChart(sides, room, layout),
		label('research-title', MARGIN, MARGIN + word * 0.8, title, { size: word }),
		...squareWords(context, layout),
		...growth(context, layout),
		...projects(context, pitch, word)
	];
};
