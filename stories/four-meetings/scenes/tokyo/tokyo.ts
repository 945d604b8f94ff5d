import { quadOut } from 'svelte/easing';
import type { Frame } from '#rules/frame.ts';
import { meetings, interpolateView, viewOf } from '../shared/globe-views.ts';
import { clampedShare } from '#drawing/clamped-share.ts';
import type { Facts } from '#facts/facts.ts';
import { alongGreatCircle, project } from '#drawing/globe-projection.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { LabelMark, Mark, Point, GlobeView } from '#drawing/marks.ts';
import { columnWidth, programme, programmeMarks } from './programme.ts';
import type { Scene } from '#scenes/scene.ts';
import { label, segment } from '#drawing/make-marks.ts';
import { easeGrowth } from '#drawing/growth.ts';
import { leg, pin, placeLabels } from '../shared/globe-labels.ts';

/** The meridian that the second leg crosses, in degrees. */
const MERIDIAN = 180;

/** Latitudes of the meridian's ends and of its label, in degrees north. */
const MERIDIAN_FROM = 78;
const MERIDIAN_TO = 20;
const MERIDIAN_NAME = 55;

/** The leg's crossing of the meridian, and the point whose height its length label has; shares of the leg. */
const CROSSING_AT = 0.39;
const LENGTH_AT = 0.74;

/** The part of the thread's reach in which the meridian fades in, as the globe turns. */
const MERIDIAN_IN = [0.3, 0.6] as const;

/** Parts of the travel: until `THREAD_UNTIL` the thread grows, then the days fade in one after another. */
const THREAD_UNTIL = 0.76;
const DAYS_IN = [
	[0.76, 0.84],
	[0.84, 0.92],
	[0.92, 1]
] as const;

function meridian(frame: Frame, facts: Facts, view: GlobeView): Mark[] {
	const [x, y] = project(view, [MERIDIAN, MERIDIAN_NAME]);
	const size = responsiveSize(frame, 14, 20);
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
		label('meridian', x + 11, y + 0.6 * size, facts.text('tokyo.date-line'), {
			tone: 'quiet',
			size
		})
	];
}

/** The label of the leg's length: above the leg, between Tokyo and the date line. */
function lengthLabel(
	frame: Frame,
	facts: Facts,
	view: GlobeView,
	from: Point,
	to: Point
): LabelMark {
	const [end] = project(view, alongGreatCircle(from, to, CROSSING_AT));
	const [, level] = project(view, alongGreatCircle(from, to, LENGTH_AT));
	const figure = 'leg-hawaii-tokyo';
	return label('way-tokyo', end - 8, level - responsiveSize(frame, 8, 12), facts.format(figure), {
		anchor: 'end',
		size: responsiveSize(frame, 16, 24),
		shows: [figure]
	});
}

/** The thread grows across the date line to Tokyo. Then the three days appear; the thread ends at the first. */
export const scene: Scene = ({ frame, facts, arrival }) => {
	const left = columnWidth(frame);
	const area = { left, width: frame.width - left, height: frame.height };
	const share = easeGrowth(arrival);
	const reach = quadOut(clampedShare(0, THREAD_UNTIL, share));
	const view = interpolateView(viewOf(frame, 'hawaii'), viewOf(area, 'tokyo'), reach);
	const { washington, hawaii: oahu, tokyo: ministry } = meetings(facts);
	const days = DAYS_IN.map(([from, until]) => clampedShare(from, until, share));
	const [arrived = 0] = days;
	const [x, y] = project(view, ministry.place);
	const [, middle] = project(view, alongGreatCircle(oahu.place, ministry.place, 0.5));
	return [
		{ kind: 'globe', key: 'globe', view },
		...meridian(frame, facts, view).map((mark) => ({
			...mark,
			opacity: clampedShare(...MERIDIAN_IN, reach)
		})),
		leg('leg-1', frame, view, washington, oahu),
		leg('leg-2', frame, view, oahu, ministry, reach),
		pin('pin-washington', frame, view, washington, 'us'),
		pin('pin-hawaii', frame, view, oahu, 'us'),
		...placeLabels('hawaii', frame, view, oahu, {
			name: facts.text('tokyo.hawaii'),
			dates: [facts.dateText('hawaii-meeting', { year: false })],
			side: 'below',
			anchor: 'middle'
		}),
		...programmeMarks(programme(frame, facts), days),
		...[
			segment('tie-tokyo', 'joint', [x, y], [left, y], {
				width: responsiveSize(frame, 2.5, 4),
				standing: ministry.standing
			}),
			pin('pin-tokyo', frame, view, ministry, 'japan'),
			label('name-tokyo', x, y - responsiveSize(frame, 13, 20), facts.text('tokyo.tokyo'), {
				size: responsiveSize(frame, 15, 22),
				anchor: 'middle'
			}),
			label(
				'days-tokyo',
				left + responsiveSize(frame, 16, 60),
				middle + responsiveSize(frame, 54, 100),
				facts.text('tokyo.days-later'),
				{
					size: responsiveSize(frame, 26, 48),
					bold: true,
					shows: facts.figuresIn('tokyo.days-later')
				}
			),
			lengthLabel(frame, facts, view, oahu.place, ministry.place)
		].map((mark) => ({ ...mark, opacity: arrived }))
	];
};
