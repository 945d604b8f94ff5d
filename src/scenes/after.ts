import type { Frame } from '#rules/frame.ts';
import { dateAxis } from './date-axis.ts';
import { between } from './ease.ts';
import { grown } from './grow.ts';
import { hangLying, hangUpright, lying } from './hanging.ts';
import type { Mark, Point } from './mark.ts';
import type { Scene } from './scene.ts';
import { SEQUELS } from './sequels.ts';
import { easeTravel } from './travel.ts';
import { label, widthOf } from './words.ts';

/** The story's own four meetings. */
const MEETINGS = ['summit', 'hawaii-meeting', 'first-forum', 'two-plus-two'];
const FORUMS = [
	'first-forum',
	...SEQUELS.filter(({ isForum }) => isForum).map(({ event }) => event)
];

const TITLE = 'This story';

/** From the frame's edges, in units. */
const MARGIN = 18;

/** Room for the years' names left of an upright axis, in units. */
const YEARS = 46;

function ends(frame: Frame, isUpright: boolean, lies: number): { from: Point; to: Point } {
	return isUpright
		? { from: [MARGIN + YEARS, MARGIN], to: [MARGIN + YEARS, frame.height - MARGIN] }
		: { from: [MARGIN, lies], to: [frame.width - MARGIN, lies] };
}

/** The axis of four months draws back until it shows two years: the story was the beginning. */
export const after: Scene = ({ frame, facts, progress }) => {
	const isUpright = frame.composition === 'portrait';
	const share = easeTravel(progress);
	const arrived = between(0.85, 1, share);
	const size = grown(frame, 14, 24);
	const axis = dateAxis({
		facts,
		first: 'summit',
		last: 'export-decision',
		...ends(frame, isUpright, lying({ frame, size, margin: MARGIN }).y),
		names: 'years',
		size,
		closeUp: { last: 'two-plus-two', share }
	});
	const hanging = { frame, facts, axis, size, margin: MARGIN };
	const upright = isUpright ? hangUpright(hanging, 'hawaii-meeting') : undefined;
	const [x, y] = axis.at('summit');
	const heading = grown(frame, 18, 40);
	const written = `${facts.when('summit', { year: false })} – ${facts.when('two-plus-two')}`;
	// Beside an upright axis one after the other; over and under a lying one.
	const [story, days]: [Point, Point] = upright
		? [upright.story, [upright.story[0] + widthOf(TITLE, heading, true) + size, upright.story[1]]]
		: [
				[MARGIN, y - grown(frame, 18, 30)],
				[MARGIN, y + 12 + size]
			];
	return [
		...axis.marks,
		...(upright?.marks ?? hangLying(hanging)).map((mark) => ({ ...mark, opacity: arrived })),
		{
			kind: 'line',
			key: 'axis-story',
			points: [[x, y], axis.at('two-plus-two')],
			width: grown(frame, 8, 12),
			actor: 'joint',
			standing: 'happened'
		},
		...MEETINGS.map((event) => axis.tick(event, { length: grown(frame, 20, 30) })),
		...SEQUELS.map(({ event }) => axis.tick(event, { length: grown(frame, 14, 20) })),
		...FORUMS.map((event): Mark => {
			const [x, y] = axis.at(event);
			return {
				kind: 'circle',
				key: `forum-${event}`,
				x,
				y,
				radius: grown(frame, 6, 10),
				actor: 'joint',
				standing: 'happened',
				fill: 'full',
				width: 1
			};
		}),
		label('story', ...story, TITLE, { size: heading, bold: true }),
		label('story-days', ...days, written, { size, tone: 'quiet' })
	];
};
