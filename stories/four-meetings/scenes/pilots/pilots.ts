import type { Frame } from '#rules/frame.ts';
import { dateAxis } from '../shared/date-axis.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { Point } from '#drawing/marks.ts';
import { silhouettes } from '../shared/silhouettes.ts';
import type { Scene } from '#scenes/scene.ts';
import { LEADING, middleBaseline, widthOf } from '#drawing/text-metrics.ts';
import { box, circle, heightOf, label, line, outline } from '#drawing/make-marks.ts';

/** Distance from the frame's edges to the axis and the trainer, in units. */
const EDGE = 20;

/** Height of the month names under the axis, in units. */
const MONTHS_HEIGHT = 38;

/** Maximum length of the trainer, as a share of the distance from April to the right edge. */
const LONGEST = 0.82;

/** The end of the trainer's tail, where the tie ends. Both values are shares of the trainer's length, from its left edge and below its middle. */
const TAIL = 0.02;
const TAIL_BELOW = 0.03;

/** Radius of the open ring at the end of June's stub, as a share of the font size. */
const RING = 0.35;

/** Heights of the plans above the axis, in units, from the top down. Free height goes between them. */
function heights(frame: Frame, size: number, longest: number) {
	const ground = frame.height - MONTHS_HEIGHT;
	const name = size * LEADING * 2;
	const group = size * 2.2;
	const june = size * 3.4;
	const gap = size * 1.1;
	const { trainer: shape } = silhouettes;
	const height = ground - EDGE - name - group - june - 2 * gap;
	const trainer = Math.min(height, heightOf(shape, longest));
	const spare = (height - trainer) / 2;
	const length = (trainer / shape.height) * shape.width;
	const flight = EDGE + trainer / 2 + length * TAIL_BELOW;
	const words = flight + trainer / 2 + size * LEADING;
	const branch = words + name - size * LEADING + gap + spare + group / 2;
	return {
		ground,
		flight,
		words,
		branch,
		group,
		length,
		stub: ground - june - spare * 0.4 + 2 * size * RING
	};
}

/** Two plans are tied to April. They extend over June, which has neither of them. */
export const scene: Scene = ({ frame, facts }) => {
	const size = responsiveSize(frame, 15, 25);
	const thread = responsiveSize(frame, 3, 5);
	const right = frame.width - EDGE;
	const axis = dateAxis({
		facts,
		first: 'summit',
		last: 'two-plus-two',
		from: [EDGE, frame.height - MONTHS_HEIGHT],
		to: [right, frame.height - MONTHS_HEIGHT],
		size: responsiveSize(frame, 14, 20)
	});
	const [april] = axis.at('summit');
	const [june] = axis.at('first-forum');
	const plan = heights(frame, size, (right - april) * LONGEST);
	const { ground, flight, branch, stub, length } = plan;
	const tail = right - length;
	const middle = tail + length / 2;
	const groupName = facts.text('pilots.group');
	const group = widthOf(groupName, size) + 2 * size;
	const date = responsiveSize(frame, 30, 60);
	const beside = size * 0.8;
	const aprilLabels = april + beside;
	const feet = ground - size * 0.9;
	const groupLeft = Math.min(june - group * 0.3, right - group);

	/** A line from the date of an event, at which its points start. */
	const tie = (key: string, event: string, ...points: Point[]) =>
		line(key, 'joint', points, { width: thread, standing: facts.standingOfEvent(event) });
	const look = { fill: 'none', stroke: responsiveSize(frame, 2, 3) } as const;

	return [
		...axis.marks,
		tie('tie-trainer', 'summit', [april, ground], [april, flight], [tail + length * TAIL, flight]),
		tie('tie-pilot-group', 'summit', [april, branch], [groupLeft, branch]),
		outline(
			'trainer',
			'joint',
			silhouettes.trainer,
			[middle, flight - length * TAIL_BELOW],
			length,
			{ ...look, standing: facts.standing('pilots.trainer') }
		),
		label('name-trainer', middle, plan.words, facts.text('pilots.trainer'), {
			size,
			bold: true,
			anchor: 'middle'
		}),
		label('no-type', middle, plan.words + size * LEADING, facts.text('pilots.no-type'), {
			size,
			anchor: 'middle',
			tone: 'quiet'
		}),
		box('pilot-group', 'joint', [groupLeft, branch - plan.group / 2, group, plan.group], {
			...look,
			standing: facts.standing('pilots.group'),
			cornerRadius: plan.group / 2
		}),
		label('name-pilot-group', groupLeft + group / 2, middleBaseline(branch, size), groupName, {
			size,
			bold: true,
			anchor: 'middle'
		}),
		axis.tick('summit', responsiveSize(frame, 20, 30)),
		axis.tick('first-forum', responsiveSize(frame, 20, 30)),
		tie('stub-june', 'first-forum', [june, ground], [june, stub]),
		circle('loose-end', 'joint', [june, stub - size * RING], size * RING, {
			fill: 'none',
			width: thread * 0.7
		}),
		label('summit', aprilLabels, feet - date - 0.3 * size, facts.text('pilots.summit'), { size }),
		label('date-summit', aprilLabels, feet, facts.dateText('summit', { year: false }), {
			size: date,
			bold: true
		}),
		label('forum', june + beside, feet - size * LEADING, facts.text('pilots.forum'), { size }),
		label('date-forum', june + beside, feet, facts.dateText('first-forum', { year: false }), {
			size,
			bold: true
		})
	];
};
