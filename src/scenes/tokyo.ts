import type { Frame } from '#rules/frame.ts';
import { leg, meetingPlaces, pin, placeWords, spanWords, turning, viewOf } from './atlas.ts';
import { between } from './ease.ts';
import { isVisible, project } from './globe.ts';
import { grown } from './grow.ts';
import type { BoxMark, LabelMark, LineMark, Mark, Point, View } from './mark.ts';
import { daysOf } from './programme.ts';
import type { Scene } from './scene.ts';
import { easeTravel } from './travel.ts';
import { label, LEADING, wrap } from './words.ts';

/** The meridian that the second leg crosses, degrees, and how far north and south it is drawn. */
const MERIDIAN = 180;
const MERIDIAN_ENDS = { north: 66, south: -66 };

/** Where the meridian's name stands on it, degrees north. */
const MERIDIAN_NAME = 52;

function meridian(frame: Frame, view: View): Mark[] {
	const [x, y] = project(view, [MERIDIAN, MERIDIAN_NAME]);
	return [
		{
			kind: 'thread',
			key: 'meridian',
			view,
			from: [MERIDIAN, MERIDIAN_ENDS.north],
			to: [MERIDIAN, MERIDIAN_ENDS.south],
			reach: 1,
			actor: 'third',
			standing: 'happened',
			width: 1
		},
		label('meridian', x + 8, y, [`${MERIDIAN}°`, 'date line'], {
			tone: 'quiet',
			size: grown(frame, 14, 18)
		})
	];
}
