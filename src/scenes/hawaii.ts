import { leg, meetingPlaces, pin, placeWords, spanWords, turning, viewOf } from './atlas.ts';
import { between } from './ease.ts';
import type { Scene } from './scene.ts';
import { easeTravel } from './travel.ts';

/** The thread grows with the reader's scroll from the White House to Camp Smith; the globe turns under it. */
export const hawaii: Scene = ({ frame, facts, progress }) => {
	const reach = easeTravel(progress);
	const view = turning(viewOf(frame, 'washington'), viewOf(frame, 'hawaii'), reach);
	const { washington, hawaii: oahu } = meetingPlaces(facts);
	const arrived = between(0.85, 1, reach);
	return [
		{ kind: 'globe', key: 'globe', view },
		leg('leg-1', frame, view, washington, oahu, reach),
		pin('pin-washington', frame, view, washington, { actor: 'us' }),
		{ ...pin('pin-hawaii', frame, view, oahu, { actor: 'us' }), opacity: arrived },
		...placeWords('washington', frame, view, washington, {
			name: 'White House',
			dates: [facts.when('summit', { year: false })],
			side: 'above',
			anchor: 'end'
		}),
		...placeWords('hawaii', frame, view, oahu, {
			name: 'Camp Smith, Oahu',
			dates: [facts.when('hawaii-meeting')],
			side: 'below',
			anchor: 'start'
		}).map((words) => ({ ...words, opacity: arrived })),
		...spanWords('hawaii', frame, view, [washington, oahu], {
			days: `${facts.say('gap-washington-hawaii')} later`,
			kilometers: facts.say('leg-washington-hawaii'),
			shows: ['gap-washington-hawaii', 'leg-washington-hawaii'],
			opacity: arrived
		})
	];
};
