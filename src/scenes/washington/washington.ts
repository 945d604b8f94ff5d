import { viewOf } from '../shared/globe-views.ts';
import type { Scene } from '../scene.ts';
import { pin, placeWords } from '../shared/globe-labels.ts';

/** A pin on Washington and a date: the promise has a place, and the thread has not begun. */
export const washington: Scene = ({ frame, facts }) => {
	const view = viewOf(frame, 'washington');
	const place = facts.place('white-house');
	return [
		{ kind: 'globe', key: 'globe', view },
		pin('pin-washington', frame, view, place, 'us'),
		...placeWords('washington', frame, view, place, {
			name: 'White House, Washington',
			dates: [facts.when('summit')],
			side: 'beside',
			anchor: 'start',
			nameSize: [16, 26],
			dateSize: [32, 56]
		})
	];
};
