import type { Frame } from '#rules/frame.ts';
import { dateAxis } from '../shared/date-axis.ts';
import { clampedShare } from '#drawing/clamped-share.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { horizontalLabels, verticalLabels, lying, type Hanging } from './timeline-labels.ts';
import type { LabelMark, Mark, Point } from '#drawing/marks.ts';
import type { Scene } from '../scene.ts';
import { SEQUELS } from './later-events.ts';
import { circle, label, segment } from '#drawing/make-marks.ts';
import { easeTravel } from '../shared/scroll-travel.ts';
import { LEADING, widthOf } from '#drawing/text-metrics.ts';

/** The story's own four meetings, and where they were. */
const MEETINGS = [
	{ event: 'summit', where: 'Washington' },
	{ event: 'hawaii-meeting', where: 'Hawaii' },
	{ event: 'first-forum', where: 'Tokyo' },
	{ event: 'two-plus-two', where: 'Tokyo' }
];
const FORUMS = [
	'first-forum',
	...SEQUELS.filter(({ isForum }) => isForum).map(({ event }) => event)
];

const TITLE = 'This story';

/** From the frame's edges, in units. */
const MARGIN = 18;

/** Room for the years' names left of an upright axis, in units. */
const YEARS = 40;

function ends(frame: Frame, isUpright: boolean, lies: number): { from: Point; to: Point } {
	return isUpright
		? { from: [MARGIN + YEARS, MARGIN], to: [MARGIN + YEARS, frame.height - MARGIN] }
		: { from: [MARGIN, lies], to: [frame.width - MARGIN, lies] };
}

/** The way back, 0 to 1: meetings are named while they stand apart, then the story as a whole, then what followed. */
const NAMED_UNTIL = [0.02, 0.18] as const;
const TITLED = [0.18, 0.36] as const;
const FOLLOWED = [0.9, 1] as const;

/** From the axis to a meeting's name, in units. */
const NAME_BESIDE = 24;
const NAME_UNDER = 20;

/** The names of the meetings: beside an upright axis, or in two lines under a lying one. */
function meetingNames({ frame, axis, facts, size }: Hanging, isUpright: boolean): LabelMark[] {
	return MEETINGS.flatMap(({ event, where }, index) => {
		const [x, y] = axis.at(event);
		const day = facts.when(event, { year: index === MEETINGS.length - 1 });
		const width = widthOf(day, size, true);
		const half = Math.max(width, widthOf(where, size)) / 2;
		const middle = Math.min(Math.max(x, MARGIN + half), frame.width - MARGIN - half);
		const [place, anchor]: [Point, LabelMark['anchor']] = isUpright
			? [[x + NAME_BESIDE, y + size * 0.36], 'start']
			: [[middle, y + NAME_UNDER + size], 'middle'];
		const next: Point = isUpright
			? [place[0] + width + size * 0.5, place[1]]
			: [place[0], place[1] + size * LEADING];
		return [
			label(`meeting-${event}`, ...place, day, { size, anchor, bold: true }),
			label(`meeting-place-${event}`, ...next, where, { size, anchor })
		];
	});
}

const withOpacity = (marks: Mark[], opacity: number): Mark[] =>
	opacity === 0 ? [] : marks.map((mark) => ({ ...mark, opacity }));

/** The axis of four months draws back until it shows two years: the story was the beginning. */
export const after: Scene = ({ frame, facts, arrival }) => {
	const share = easeTravel(arrival);
	const size = responsiveSize(frame, 14, 24);
	const flat = lying({ frame, size, margin: MARGIN });
	const isUpright = frame.composition === 'portrait' || !flat.fits;
	const axis = dateAxis({
		facts,
		first: 'summit',
		last: 'export-decision',
		...ends(frame, isUpright, flat.y),
		names: 'years',
		size,
		closeUp: { last: 'two-plus-two', share }
	});
	const hanging = { frame, facts, axis, size, margin: MARGIN };
	const upright = isUpright ? verticalLabels(hanging, 'hawaii-meeting') : undefined;
	const [x, y] = axis.at('summit');
	const heading = responsiveSize(frame, 18, 40);
	const written = `${facts.when('summit', { year: false })} – ${facts.when('two-plus-two')}`;
	// Beside an upright axis one after the other; over and under a lying one.
	const [story, days]: [Point, Point] = upright
		? [upright.story, [upright.story[0] + widthOf(TITLE, heading, true) + size, upright.story[1]]]
		: [
				[MARGIN, y - responsiveSize(frame, 18, 30)],
				[MARGIN, y + 12 + size]
			];
	const title = label('story', ...story, TITLE, { size: heading, bold: true });
	const span = label('story-days', ...days, written, { size, tone: 'quiet' });
	const titled = clampedShare(...TITLED, share);
	return [
		...axis.marks,
		...withOpacity(upright?.marks ?? horizontalLabels(hanging), clampedShare(...FOLLOWED, share)),
		segment('axis-story', 'joint', [x, y], axis.at('two-plus-two'), {
			width: responsiveSize(frame, 8, 12)
		}),
		...MEETINGS.map(({ event }) => axis.tick(event, { length: responsiveSize(frame, 20, 30) })),
		...SEQUELS.map(({ event }) =>
			axis.tick(event, { length: responsiveSize(frame, 14, 20), standing: facts.standing(event) })
		),
		...FORUMS.map((event) =>
			circle(`forum-${event}`, 'joint', axis.at(event), responsiveSize(frame, 6, 10), {
				standing: facts.standing(event),
				fill: 'full',
				width: facts.standing(event) === 'happened' ? 1 : 2
			})
		),
		...withOpacity(meetingNames(hanging, isUpright), 1 - clampedShare(...NAMED_UNTIL, share)),
		// Where the meetings' names are not in its way, the title stands from the start.
		...withOpacity([title], isUpright ? titled : 1),
		...withOpacity([span], titled)
	];
};
