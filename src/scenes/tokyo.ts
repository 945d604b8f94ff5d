import type { Frame } from '#rules/frame.ts';
import { meetingPlaces, turning, viewOf } from './atlas.ts';
import { between } from './ease.ts';
import { alongGreatCircle, project } from './globe.ts';
import { grown } from './grow.ts';
import type { Mark, View } from './mark.ts';
import { columnWidth, programme, programmeMarks } from './programme.ts';
import type { Scene } from './scene.ts';
import { easeTravel } from './travel.ts';
import { leg, pin, placeWords } from './waypoints.ts';
import { label, LEADING } from './words.ts';

/** The meridian that the second leg crosses, in degrees. */
const MERIDIAN = 180;

/** Degrees north: the meridian's two ends, just beyond the leg, and its name. */
const MERIDIAN_FROM = 78;
const MERIDIAN_TO = 20;
const MERIDIAN_NAME = 55;

function meridian(frame: Frame, view: View): Mark[] {
	const [x, y] = project(view, [MERIDIAN, MERIDIAN_NAME]);
	const size = grown(frame, 14, 20);
	return [
		{
			kind: 'thread',
			key: 'meridian',
			view,
			from: [MERIDIAN, MERIDIAN_FROM],
			to: [MERIDIAN, MERIDIAN_TO],
			reach: 1,
			actor: 'third',
			standing: 'happened',
			width: 1
		},
		label('meridian', x + 11, y + 0.6 * size, [`${MERIDIAN}°`, 'date line'], {
			tone: 'quiet',
			size
		})
	];
}

/** The thread travels on over the date line to Tokyo and into the first of three days; the other two took place elsewhere. */
export const tokyo: Scene = ({ frame, facts, progress }) => {
	const left = columnWidth(frame);
	const area = { left, width: frame.width - left, height: frame.height };
	const reach = easeTravel(progress);
	const view = turning(viewOf(area, 'hawaii'), viewOf(area, 'tokyo'), reach);
	const { washington, hawaii: oahu, tokyo: ministry } = meetingPlaces(facts);
	const arrived = between(0.85, 1, reach);
	const [x, y] = project(view, ministry);
	const [, middle] = project(view, alongGreatCircle(oahu, ministry, 0.5));
	const large = grown(frame, 26, 48);
	const small = grown(frame, 16, 26);
	const days = middle + grown(frame, 64, 130);
	const words = left + grown(frame, 16, 60);
	const tiles = programme(frame, facts);
	return [
		{ kind: 'globe', key: 'globe', view },
		...meridian(frame, view),
		leg('leg-1', frame, view, washington, oahu),
		leg('leg-2', frame, view, oahu, ministry, reach),
		pin('pin-washington', frame, view, washington, 'us'),
		pin('pin-hawaii', frame, view, oahu, 'us'),
		...placeWords('hawaii', frame, view, oahu, {
			name: 'Hawaii',
			dates: [facts.when('hawaii-meeting', { year: false })],
			side: 'below',
			anchor: 'middle'
		}),
		...programmeMarks(tiles),
		...[
			{
				kind: 'line',
				key: 'tie-tokyo',
				points: [
					[x, y],
					[left, y]
				],
				width: grown(frame, 2.5, 4),
				actor: 'japan',
				standing: 'happened'
			} satisfies Mark,
			pin('pin-tokyo', frame, view, ministry, 'japan'),
			label('name-tokyo', x, y - grown(frame, 13, 20), 'Tokyo', {
				size: grown(frame, 15, 22),
				anchor: 'middle'
			}),
			label('days-tokyo', words, days, `${facts.say('gap-hawaii-tokyo')} later`, {
				size: large,
				bold: true,
				shows: ['gap-hawaii-tokyo']
			}),
			label(
				'way-tokyo',
				words,
				days + LEADING * small + 0.25 * large,
				facts.say('leg-hawaii-tokyo'),
				{
					size: small,
					shows: ['leg-hawaii-tokyo']
				}
			)
		].map((mark) => ({ ...mark, opacity: arrived }))
	];
};
