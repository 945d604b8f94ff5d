import { meetings, viewOf } from '../shared/globe-views.ts';
import type { Scene } from '#scenes/scene.ts';
import { pin, placeLabels } from '../shared/globe-labels.ts';

/** A pin on Washington and the date of the summit. The thread has not started. */
export const scene: Scene = ({ frame, facts }) => {
	const view = viewOf(frame, 'washington');
	const { washington: summit } = meetings(facts);
	return [
		{ kind: 'globe', key: 'globe', view },
		pin('pin-washington', frame, view, summit, 'us'),
		...placeLabels('washington', frame, view, summit, {
			name: facts.text('washington.white-house'),
			dates: [facts.dateText('summit')],
			side: 'beside',
			anchor: 'start',
			nameSize: [16, 26],
			dateSize: [32, 56]
		})
	];
};
