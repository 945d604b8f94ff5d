import type { Facts } from '#facts/facts.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { CurveMark, LabelMark, Mark, Outline } from '#drawing/marks.ts';
import { silhouettes } from '../shared/silhouettes.ts';
import type { Scene } from '#scenes/scene.ts';
import { curve, heightOf, label, outline } from '#drawing/make-marks.ts';
import { areaOf, ASCENT, DESCENT, wrap } from '#drawing/text-metrics.ts';
import {
	FLOOR,
	hallMarks,
	workshopLayout,
	workshop,
	type WorkshopLayout,
	type Span
} from './workshop.ts';

interface Lane {
	key: string;
	/** Id of the label of the group's subject. Its claim is the group. */
	subject: string;
	/** Id of the label of the hall that the lane runs through. */
	hall: string;
	outline: Outline;
	/** The hall's share of the workshop's height. */
	share: number;
	/** Distance of the lane's line below the outline's middle, as a share of its height: a ship floats on the line. */
	draught: number;
}

const LANES: Lane[] = [
	{
		key: 'group-ships',
		subject: 'ships',
		hall: 'yards',
		outline: silhouettes.hull,
		share: 0.39,
		draught: 0.37
	},
	{
		key: 'group-aircraft',
		subject: 'aircraft',
		hall: 'plants',
		outline: silhouettes.airframe,
		share: 0.61,
		draught: 0
	}
];

/** Visible length of a lane before the outline that goes in, and after the one that comes out; in units. */
const LANE_ENDS = 24;

/** The lane's labels, from the hall's top down. */
function laneLabels(
	{ key, subject }: Lane,
	top: number,
	{ left, size, small }: WorkshopLayout,
	facts: Facts
): LabelMark[] {
	const name = wrap(facts.text(`ships-aircraft.${subject}`), left - MARGIN - 4, size, true);
	const y = top + small * (ASCENT + DESCENT) + size * ASCENT;
	return [
		label(`kind-${key}`, MARGIN, top + small * ASCENT, facts.text('ships-aircraft.working-group'), {
			size: small,
			tone: 'quiet'
		}),
		label(`name-${key}`, MARGIN, y, name, { size, bold: true, tone: 'us' })
	];
}

/** The maximum length of a lane's outline that fits beside the workshop and into `height`. */
function lengthOf(
	{ outline: shape }: Lane,
	height: number,
	{ left, inside }: WorkshopLayout
): number {
	const beside = (left - MARGIN - LANE_ENDS) / (1 - inside);
	return Math.min(beside, height / heightOf(shape, 1));
}

/** One group's lane: up to the workshop the group, after it the upkeep that it is about. */
function laneMarks(lane: Lane, hall: Span, layout: WorkshopLayout, facts: Facts): Mark[] {
	const { frame, left, right, inside, size } = layout;
	const [top, floor] = hall;
	const labels = laneLabels(lane, top + 4, layout, facts);
	const under = Math.max(...labels.map(areaOf).map(({ y, height }) => y + height));
	const ground = floor - FLOOR - size * 0.5;
	const length = lengthOf(lane, ground - under, layout);
	const height = heightOf(lane.outline, length);
	const middle = ground - height / 2;
	const drop = ground - height - under;
	const y = middle + lane.draught * height;
	const group = facts.standing(`ships-aircraft.${lane.subject}`);
	const upkeep = facts.standing('ships-aircraft.upkeep');
	const run = (
		key: string,
		from: number,
		to: number,
		style: Pick<CurveMark, 'standing' | 'arrow'>
	): Mark => {
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
			style
		);
	};
	const within = length * (inside - 0.5);
	return [
		...hallMarks(lane.key, facts.text(`ships-aircraft.${lane.hall}`), hall, layout),
		run(lane.key, MARGIN, left, { standing: group, arrow: false }),
		run(`ahead-${lane.key}`, left, frame.width - MARGIN, { standing: upkeep, arrow: true }),
		outline(`in-${lane.key}`, 'us', lane.outline, [left + within, middle], length, {
			standing: group
		}),
		outline(`out-${lane.key}`, 'us', lane.outline, [right - within, middle], length, {
			standing: upkeep,
			stroke: responsiveSize(frame, 1.5, 2.5)
		}),
		// In a high hall the labels move down to the outline that they name.
		...labels.map((one) => ({ ...one, y: one.y + Math.max(0, drop - 2) }))
	];
}

/** US ships and aircraft go into a Japanese workshop and are to come out again. Each lane is one working group of June. */
export const scene: Scene = ({ frame, facts }) => {
	const layout = workshopLayout(frame);
	const { eaves, foot } = layout;
	const tops = LANES.map((_, index) =>
		LANES.slice(0, index).reduce((top, { share }) => top + share * (foot - eaves), eaves)
	);
	return [
		...workshop(layout),
		...LANES.flatMap((lane, index) =>
			laneMarks(lane, [tops[index] ?? eaves, tops[index + 1] ?? foot], layout, facts)
		)
	];
};
