import type { Frame } from '#rules/frame.ts';
import { dateAxis } from '../shared/date-axis.ts';
import { clampedShare } from '#drawing/clamped-share.ts';
import { MARGIN } from '#drawing/margin.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import {
	horizontalLabels,
	verticalLabels,
	horizontalLayout,
	verticalPlace,
	type VerticalPlace,
	type TimelineContext
} from './timeline-labels.ts';
import type { LabelMark, Mark, Point } from '#drawing/marks.ts';
import type { Scene } from '#scenes/scene.ts';
import { LATER_EVENTS } from './later-events.ts';
import { circle, label, segment } from '#drawing/make-marks.ts';
import { easeGrowth } from '#drawing/growth.ts';
import { LEADING, middleBaseline, widthOf } from '#drawing/text-metrics.ts';

/** The story's four meetings, and the ids of their places' labels. */
const MEETINGS = [
	{ event: 'summit', place: 'washington' },
	{ event: 'hawaii-meeting', place: 'hawaii' },
	{ event: 'first-forum', place: 'tokyo' },
	{ event: 'two-plus-two', place: 'tokyo' }
];
const FORUMS = [
	'first-forum',
	...LATER_EVENTS.filter(({ isForum }) => isForum).map(({ event }) => event)
];

/** The ends of the axis; `y` is the height of a horizontal one. */
function axisEnds(
	frame: Frame,
	vertical: VerticalPlace | undefined,
	y: number
): { from: Point; to: Point } {
	return vertical
		? { from: [vertical.x, MARGIN], to: [vertical.x, frame.height - MARGIN] }
		: { from: [MARGIN, y], to: [frame.width - MARGIN, y] };
}

/** Parts of the zoom (0–1): names of the meetings fade out, the story's title fades in, later events fade in. */
const MEETINGS_OUT = [0.02, 0.18] as const;
const TITLE_IN = [0.18, 0.36] as const;
const LATER_IN = [0.9, 1] as const;

/** Distance from the axis to a meeting's name, beside a vertical axis and below a horizontal one; in units. */
const NAME_BESIDE = 24;
const NAME_UNDER = 20;

/** The meetings' dates and places: on one line beside a vertical axis, on two below a horizontal one. */
function meetingNames(
	{ frame, axis, facts, size }: TimelineContext,
	isVertical: boolean
): LabelMark[] {
	return MEETINGS.flatMap(({ event, place }, index) => {
		const where = facts.text(`after.${place}`);
		const [x, y] = axis.at(event);
		const day = facts.dateText(event, { year: index === MEETINGS.length - 1 });
		const width = widthOf(day, size, true);
		const half = Math.max(width, widthOf(where, size)) / 2;
		const middle = Math.min(Math.max(x, MARGIN + half), frame.width - MARGIN - half);
		const [start, anchor]: [Point, LabelMark['anchor']] = isVertical
			? [[x + NAME_BESIDE, middleBaseline(y, size)], 'start']
			: [[middle, y + NAME_UNDER + size], 'middle'];
		const next: Point = isVertical
			? [start[0] + width + size * 0.5, start[1]]
			: [start[0], start[1] + size * LEADING];
		return [
			label(`meeting-${event}`, ...start, day, { size, anchor, bold: true }),
			label(`meeting-place-${event}`, ...next, where, { size, anchor })
		];
	});
}

/** The marks at an opacity; none at 0. */
const withOpacity = (marks: Mark[], opacity: number): Mark[] =>
	opacity === 0 ? [] : marks.map((mark) => ({ ...mark, opacity }));

/** The axis of four months zooms out until it shows two years and the events after the story. */
export const scene: Scene = ({ frame, facts, arrival }) => {
	const share = easeGrowth(arrival);
	const size = responsiveSize(frame, 14, 24);
	const horizontal = horizontalLayout({ frame, size });
	const isVertical = frame.composition === 'portrait' || !horizontal.fits;
	const place = isVertical ? verticalPlace({ frame, facts, size }) : undefined;
	const axis = dateAxis({
		facts,
		first: 'summit',
		last: 'export-decision',
		...axisEnds(frame, place, horizontal.y),
		names: place?.years === 'unnamed' ? 'none' : 'years',
		size,
		closeUp: { last: 'two-plus-two', share }
	});
	const context = { frame, facts, axis, size };
	const vertical = place && verticalLabels(context, place, 'hawaii-meeting');
	const [x, y] = axis.at('summit');
	const heading = responsiveSize(frame, 18, 40);
	const name = facts.text('after.story');
	// Side by side at a vertical axis, above and below a horizontal one.
	const [story, days]: [Point, Point] = vertical
		? [vertical.story, [vertical.story[0] + widthOf(name, heading, true) + size, vertical.story[1]]]
		: [
				[MARGIN, y - responsiveSize(frame, 18, 30)],
				[MARGIN, y + 12 + size]
			];
	const title = label('story', ...story, name, { size: heading, bold: true });
	const dates = facts.text('after.story-days');
	const span = label('story-days', ...days, dates, { size, tone: 'quiet' });
	// Beside the title on a narrow phone, dates of full-width characters have no room. The caption has them, too.
	const spanFits = days[0] + widthOf(dates, size) <= frame.width - MARGIN;
	const titleOpacity = clampedShare(...TITLE_IN, share);
	return [
		...axis.marks,
		...withOpacity(vertical?.marks ?? horizontalLabels(context), clampedShare(...LATER_IN, share)),
		segment('axis-story', 'joint', [x, y], axis.at('two-plus-two'), {
			width: responsiveSize(frame, 8, 12)
		}),
		...MEETINGS.map(({ event }) => axis.tick(event, responsiveSize(frame, 20, 30))),
		...LATER_EVENTS.map(({ event }) => axis.tick(event, responsiveSize(frame, 14, 20))),
		...FORUMS.map((event) =>
			circle(`forum-${event}`, 'joint', axis.at(event), responsiveSize(frame, 6, 10), {
				standing: facts.standingOfEvent(event),
				fill: 'full',
				width: facts.standingOfEvent(event) === 'happened' ? 1 : 2
			})
		),
		...withOpacity(meetingNames(context, isVertical), 1 - clampedShare(...MEETINGS_OUT, share)),
		// At a horizontal axis the meetings' names leave room for the title from the start.
		...withOpacity([title], isVertical ? titleOpacity : 1),
		...withOpacity(spanFits ? [span] : [], titleOpacity)
	];
};
