import type { Frame } from '#rules/frame.ts';
import { dateAxis } from '../shared/date-axis.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { Mark, Point } from '#drawing/marks.ts';
import { silhouettes } from '../shared/silhouettes.ts';
import type { Scene } from '../scene.ts';
import { LEADING, widthOf } from '#drawing/text-metrics.ts';
import { label } from '#drawing/make-marks.ts';

/** From the frame's edges, in units. */
const MARGIN = 20;

/** From the axis to the frame's lower edge: the months' names, in units. */
const MONTHS = 38;

/** The trainer's length, as a share of the way from April to the right margin, at most. */
const LONGEST = 0.82;

/** Where the tie holds the trainer: its tail's end, from the outline's left edge and under its middle, as shares of its length. */
const TAIL = 0.02;
const TAIL_UNDER = 0.03;

/** Radius of the ring in which June's stub ends free, as a share of the letter size. */
const RING = 0.35;

const GROUP = 'Working group on pilot training';

/** Heights of what stands over the axis, from the top down; what is left over goes between them. */
function storeys(frame: Frame, size: number, longest: number) {
	const ground = frame.height - MONTHS;
	const name = size * LEADING * 2;
	const group = size * 2.2;
	const june = size * 3.4;
	const gap = size * 1.1;
	const { width, height } = silhouettes.trainer;
	const room = ground - MARGIN - name - group - june - 2 * gap;
	const trainer = Math.min(room, (longest / width) * height);
	const spare = (room - trainer) / 2;
	const length = (trainer / height) * width;
	const flight = MARGIN + trainer / 2 + length * TAIL_UNDER;
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

/** Two plans hang on a post that stands in April; June, over which they reach, holds neither. */
export const pilots: Scene = ({ frame, facts }) => {
	const size = responsiveSize(frame, 15, 25);
	const thread = responsiveSize(frame, 3, 5);
	const right = frame.width - MARGIN;
	const axis = dateAxis({
		facts,
		first: 'summit',
		last: 'two-plus-two',
		from: [MARGIN, frame.height - MONTHS],
		to: [right, frame.height - MONTHS],
		size: responsiveSize(frame, 14, 20)
	});
	const [april] = axis.at('summit');
	const [june] = axis.at('first-forum');
	const plan = storeys(frame, size, (right - april) * LONGEST);
	const { ground, flight, branch, stub, length } = plan;
	const tail = right - length;
	const group = widthOf(GROUP, size) + 2 * size;
	const date = responsiveSize(frame, 30, 60);
	const beside = size * 0.8;
	const aprilWords = april + beside;
	const feet = ground - size * 0.9;
	const groupLeft = Math.min(june - group * 0.3, right - group);

	const tie = (key: string, points: Point[]): Mark => ({
		kind: 'line',
		key,
		points,
		width: thread,
		actor: 'joint',
		standing: 'happened'
	});
	const planned = {
		actor: 'joint',
		standing: 'planned',
		fill: 'none',
		stroke: responsiveSize(frame, 2, 3)
	} as const;

	return [
		...axis.marks,
		tie('tie-trainer', [
			[april, ground],
			[april, flight],
			[tail + length * TAIL, flight]
		]),
		tie('tie-pilot-group', [
			[april, branch],
			[groupLeft, branch]
		]),
		{
			...planned,
			kind: 'outline',
			key: 'trainer',
			outline: silhouettes.trainer,
			x: tail + length / 2,
			y: flight - length * TAIL_UNDER,
			size: length,
			turn: 0
		},
		label('name-trainer', tail + length / 2, plan.words, 'Common jet trainer', {
			size,
			bold: true,
			anchor: 'middle'
		}),
		label('no-type', tail + length / 2, plan.words + size * LEADING, 'no aircraft chosen', {
			size,
			anchor: 'middle',
			tone: 'quiet'
		}),
		{
			...planned,
			kind: 'box',
			key: 'pilot-group',
			x: groupLeft,
			y: branch - plan.group / 2,
			width: group,
			height: plan.group,
			corner: plan.group / 2
		},
		label('name-pilot-group', groupLeft + group / 2, branch + size * 0.34, GROUP, {
			size,
			bold: true,
			anchor: 'middle'
		}),
		axis.tick('summit', { length: responsiveSize(frame, 20, 30) }),
		axis.tick('first-forum', { length: responsiveSize(frame, 20, 30) }),
		tie('stub-june', [
			[june, ground],
			[june, stub]
		]),
		{
			kind: 'circle',
			key: 'loose-end',
			x: june,
			y: stub - size * RING,
			radius: size * RING,
			actor: 'joint',
			standing: 'happened',
			fill: 'none',
			width: thread * 0.7
		},
		label('summit', aprilWords, feet - date - 0.3 * size, 'Summit', { size }),
		label('date-summit', aprilWords, feet, facts.when('summit', { year: false }), {
			size: date,
			bold: true
		}),
		label('forum', june + beside, feet - size * LEADING, 'First forum', { size }),
		label('date-forum', june + beside, feet, facts.when('first-forum', { year: false }), {
			size,
			bold: true
		})
	];
};
