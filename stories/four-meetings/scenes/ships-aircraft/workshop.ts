/** The Japanese workshop that ships and aircraft go through: one roof, and a hall for each lane. */
import type { Frame } from '#rules/frame.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import { LABEL_SIZE, type Mark } from '#drawing/marks.ts';
import { box, heightOf, label, outline, segment } from '#drawing/make-marks.ts';
import { wrap } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** In frames narrower than this, in units, more of an outline is inside the workshop, so that it can be larger. */
const NARROW = 520;

/** The workshop's width as a share of the frame's, and the part of an outline that is inside it. */
const SHARES = { narrow: { shop: 0.3, inside: 0.36 }, wide: { shop: 0.34, inside: 0.28 } };

/** Stroke of a floor, in units. */
export const FLOOR = 6;

/** y of a hall's top and floor. */
export type Span = [top: number, floor: number];

/** Position of the workshop, in units. */
export interface WorkshopLayout {
	frame: Frame;
	/** Font size of names, and of smaller labels. */
	size: number;
	small: number;
	left: number;
	right: number;
	/** y of the halls' top and foot. */
	eaves: number;
	foot: number;
	/** The part of an outline that is inside, as a share of its length. */
	inside: number;
}

/** The workshop is in the middle of the frame. */
export function workshopLayout(frame: Frame): WorkshopLayout {
	const { shop, inside } = frame.width < NARROW ? SHARES.narrow : SHARES.wide;
	const width = frame.width * shop;
	const left = (frame.width - width) / 2;
	const size = responsiveSize(frame, 15, 22);
	return {
		frame,
		size,
		small: Math.max(LABEL_SIZE, size * 0.8),
		left,
		right: left + width,
		eaves: MARGIN + heightOf(silhouettes.roof, width),
		foot: frame.height - MARGIN,
		inside
	};
}

/** The workshop's roof and back wall; its halls are open on both sides. */
export function workshop({ left, right, eaves, foot }: WorkshopLayout): Mark[] {
	const width = right - left;
	const middle = (left + right) / 2;
	return [
		box('workshop', 'japan', [left, eaves, width, foot - eaves], { stroke: 0 }),
		outline(
			'roof',
			'japan',
			silhouettes.roof,
			[middle, eaves - heightOf(silhouettes.roof, width) / 2],
			width,
			{
				fill: 'full'
			}
		)
	];
}

/** A hall's floor and name. `lane` is the key of its lane. */
export function hallMarks(
	lane: string,
	name: string,
	[top, floor]: Span,
	{ left, right, size }: WorkshopLayout
): Mark[] {
	const lines = wrap(name, right - left - 8, size, true);
	return [
		segment(`floor-${lane}`, 'japan', [left, floor], [right, floor], { width: FLOOR }),
		label(`hall-${lane}`, (left + right) / 2, top + size * 1.5, lines, {
			anchor: 'middle',
			size,
			bold: true
		})
	];
}
