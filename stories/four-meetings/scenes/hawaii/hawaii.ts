import type { Frame } from '#rules/frame.ts';
import { meetings, interpolateView, viewOf } from '../shared/globe-views.ts';
import { clampedShare } from '#drawing/clamped-share.ts';
import type { Facts } from '#facts/facts.ts';
import { alongGreatCircle, project } from '#drawing/globe-projection.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { LabelMark, Point } from '#drawing/marks.ts';
import type { Scene } from '#scenes/scene.ts';
import { easeGrowth } from '#drawing/growth.ts';
import { leg, pin, placeLabels } from '../shared/globe-labels.ts';
import { label } from '#drawing/make-marks.ts';

/** Labels at the middle of the leg: the days since the last meeting above it, its length below it. */
function legLabels(frame: Frame, facts: Facts, [x, y]: Point): LabelMark[] {
	const days = responsiveSize(frame, 28, 48);
	const length = responsiveSize(frame, 16, 24);
	const gap = responsiveSize(frame, 8, 14);
	return [
		label('days-hawaii', x, y - gap - 0.2 * days, facts.text('hawaii.days-later'), {
			anchor: 'end',
			size: days,
			bold: true,
			shows: facts.figuresIn('hawaii.days-later')
		}),
		label('way-hawaii', x + gap, y + gap + 0.9 * length, facts.format('leg-washington-hawaii'), {
			size: length,
			shows: ['leg-washington-hawaii']
		})
	];
}

/** The thread grows with the scroll from the White House to Camp Smith, while the globe turns. */
export const scene: Scene = ({ frame, facts, arrival }) => {
	const reach = easeGrowth(arrival);
	const view = interpolateView(viewOf(frame, 'washington'), viewOf(frame, 'hawaii'), reach);
	const { washington, hawaii: oahu } = meetings(facts);
	const middle = project(view, alongGreatCircle(washington.place, oahu.place, 0.5));
	// Labels of the destination fade in near the end of the animation.
	const arrived = clampedShare(0.85, 1, reach);
	return [
		{ kind: 'globe', key: 'globe', view },
		leg('leg-1', frame, view, washington, oahu, reach),
		pin('pin-washington', frame, view, washington, 'us'),
		...placeLabels('washington', frame, view, washington, {
			name: facts.text('hawaii.white-house'),
			dates: [facts.dateText('summit', { year: false })],
			side: 'above',
			anchor: 'end'
		}),
		...[
			pin('pin-hawaii', frame, view, oahu, 'us'),
			...placeLabels('hawaii', frame, view, oahu, {
				name: facts.text('hawaii.camp-smith'),
				dates: [facts.dateText('hawaii-meeting')],
				side: 'below',
				anchor: 'start'
			}),
			...legLabels(frame, facts, middle)
		].map((mark) => ({ ...mark, opacity: arrived }))
	];
};
