import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark, Outline } from '#drawing/marks.ts';
import { silhouettes } from '../shared/silhouettes.ts';
import type { Scene } from '../scene.ts';
import { curve, heightOf, label, outline } from '#drawing/make-marks.ts';
import { areaOf, ASCENT, DESCENT, wrap } from '#drawing/text-metrics.ts';
import { FLOOR, hallMarks, shopPlan, workshop, type ShopPlan, type Span } from './workshop.ts';

interface Lane {
	key: string;
	/** What the group took up, and whose it is. */
	words: string;
	/** The hall that the lane runs through. */
	hall: string;
	outline: Outline;
	/** The hall's share of the workshop's height. */
	share: number;
	/** How far the lane's line lies under the thing's middle, as a share of its height: a ship floats on it. */
	draught: number;
}

const LANES: Lane[] = [
	{
		key: 'group-ships',
		words: 'US Navy ships',
		hall: 'Japanese yards',
		outline: silhouettes.hull,
		share: 0.39,
		draught: 0.37
	},
	{
		key: 'group-aircraft',
		words: 'US Air Force aircraft',
		hall: 'Japanese plants',
		outline: silhouettes.airframe,
		share: 0.61,
		draught: 0
	}
];

/** What is seen of a lane before the thing that goes in, and after what comes out, in units. */
const RUN = 24;

/** Whose things they are, and that a group took them up; from the hall's top down. */
function laneWords(
	{ key, words }: Lane,
	top: number,
	{ left, size, small }: ShopPlan
): LabelMark[] {
	const name = wrap(words, left - MARGIN - 4, size, true);
	const y = top + small * (ASCENT + DESCENT) + size * ASCENT;
	return [
		label(`kind-${key}`, MARGIN, top + small * ASCENT, 'working group', {
			size: small,
			tone: 'quiet'
		}),
		label(`name-${key}`, MARGIN, y, name, { size, bold: true, tone: 'us' })
	];
}

/** Length of a thing that fits beside the workshop and under the words over it. */
function lengthOf({ outline: shape }: Lane, room: number, { left, inside }: ShopPlan): number {
	const beside = (left - MARGIN - RUN) / (1 - inside);
	return Math.min(beside, room / heightOf(shape, 1));
}

/** One group's lane: what goes in, solid; what is to come out again, dashed. */
function lane(entry: Lane, hall: Span, plan: ShopPlan): Mark[] {
	const { frame, left, right, inside, size } = plan;
	const [top, floor] = hall;
	const words = laneWords(entry, top + 4, plan);
	const under = Math.max(...words.map(areaOf).map(({ y, height }) => y + height));
	const ground = floor - FLOOR - size * 0.5;
	const length = lengthOf(entry, ground - under, plan);
	const height = heightOf(entry.outline, length);
	const middle = ground - height / 2;
	const drop = ground - height - under;
	const y = middle + entry.draught * height;
	const run = (key: string, from: number, to: number, planned: boolean): Mark => {
		const third = (to - from) / 3;
		return curve(
			key,
			'joint',
			[
				[from, y],
				[from + third, y],
				[to - third, y],
				[to, y]
			],
			{
				standing: planned ? 'planned' : 'happened',
				arrow: planned
			}
		);
	};
	const within = length * (inside - 0.5);
	return [
		...hallMarks(entry, hall, plan),
		run(entry.key, MARGIN, left, false),
		run(`ahead-${entry.key}`, left, frame.width - MARGIN, true),
		outline(`in-${entry.key}`, 'us', entry.outline, [left + within, middle], length),
		outline(`out-${entry.key}`, 'us', entry.outline, [right - within, middle], length, {
			standing: 'planned',
			stroke: responsiveSize(frame, 1.5, 2.5)
		}),
		// The words stand on the thing they name, however much room the hall has over it.
		...words.map((word) => ({ ...word, y: word.y + Math.max(0, drop - 2) }))
	];
}

/** US ships and aircraft go into a Japanese workshop and are to come out again; each lane is one working group of June. */
export const shipsAircraft: Scene = ({ frame }) => {
	const plan = shopPlan(frame);
	const { eaves, foot } = plan;
	const tops = LANES.map((_, index) =>
		LANES.slice(0, index).reduce((top, { share }) => top + share * (foot - eaves), eaves)
	);
	return [
		...workshop(plan),
		...LANES.flatMap((entry, index) =>
			lane(entry, [tops[index] ?? eaves, tops[index + 1] ?? foot], plan)
		)
	];
};
