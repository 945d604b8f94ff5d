import { meetings, viewOf } from '../shared/globe-views.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { Scene } from '#scenes/scene.ts';
import { leg, pin, placeLabels } from '../shared/globe-labels.ts';

/** All four meetings: three places, four dates and one thread across the Pacific. */
export const scene: Scene = ({ frame, facts }) => {
	const view = viewOf(frame, 'pacific');
	const { washington, hawaii, tokyo } = meetings(facts);
	const july = { ...tokyo, standing: facts.standingOfEvent('two-plus-two') };
	const day = (event: string) => facts.dateText(event, { year: false });
	return [
		{ kind: 'globe', key: 'globe', view },
		leg('leg-1', frame, view, washington, hawaii),
		leg('leg-2', frame, view, hawaii, tokyo),
		pin('pin-washington', frame, view, washington, 'us'),
		pin('pin-hawaii', frame, view, hawaii, 'us'),
		{
			// A ring round the Tokyo pin, because the fourth meeting was in the city of the third.
			...pin('pin-july', frame, view, july, 'japan'),
			radius: responsiveSize(frame, 9.5, 15),
			fill: 'none'
		},
		pin('pin-tokyo', frame, view, tokyo, 'japan'),
		...placeLabels('washington', frame, view, washington, {
			name: facts.text('cover.washington'),
			dates: [day('summit')],
			side: 'above',
			anchor: 'end'
		}),
		...placeLabels('hawaii', frame, view, hawaii, {
			name: facts.text('cover.hawaii'),
			dates: [day('hawaii-meeting')],
			side: 'below',
			anchor: 'middle'
		}),
		...placeLabels('tokyo', frame, view, tokyo, {
			name: facts.text('cover.tokyo'),
			dates: [day('first-forum'), day('two-plus-two')],
			side: 'above',
			anchor: 'start'
		})
	];
};
