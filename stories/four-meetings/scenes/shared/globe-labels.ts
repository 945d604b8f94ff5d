/** Marks on the globe: the legs of the thread, the meeting places and their labels. */
import type { Frame } from '#rules/frame.ts';
import { project } from '#drawing/globe-projection.ts';
import { EDGE } from '#drawing/margin.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { LabelMark, PinMark, ThreadMark, GlobeView } from '#drawing/marks.ts';
import type { Actor } from '#rules/actors-and-standings.ts';
import { fittedSize } from '#drawing/fitted-size.ts';
import { LEADING, widthOf } from '#drawing/text-metrics.ts';
import { label } from '#drawing/make-marks.ts';
import type { Meeting } from './globe-views.ts';

type Size = Pick<Frame, 'width' | 'height'>;

/** The leg of the thread between two meetings, drawn from its start as far as `reach` (0–1), with the standing of the second. */
export function leg(
	key: string,
	frame: Size,
	view: GlobeView,
	from: Meeting,
	to: Meeting,
	reach = 1
): ThreadMark {
	return {
		kind: 'thread',
		key,
		view,
		from: from.place,
		to: to.place,
		reach,
		actor: 'joint',
		standing: to.standing,
		width: responsiveSize(frame, 3, 5)
	};
}

/** The place of a meeting. */
export function pin(
	key: string,
	frame: Size,
	view: GlobeView,
	{ place, standing }: Meeting,
	actor: Actor
): PinMark {
	const look = { actor, standing, fill: 'full' } as const;
	return { kind: 'pin', key, view, place, radius: responsiveSize(frame, 5.5, 9), ...look };
}

interface PlaceLabels {
	name: string;
	dates: string[];
	/** Where the labels are, seen from the pin. */
	side: 'above' | 'below' | 'beside';
	anchor: LabelMark['anchor'];
	/** Font sizes in units, on the smallest stage and on a wide screen; [15, 22] and [19, 30] by default. */
	nameSize?: [small: number, large: number];
	dateSize?: [small: number, large: number];
}

/** Distance from a pin's centre to its labels, in units, on the smallest stage and on a wide screen. */
const GAP = [15, 23] as const;

/** Moves the middle of a label sideways, so that all of it is in the frame. A pin outside the frame keeps its label there. */
function keptInside(x: number, half: number, { width }: Size): number {
	const isOutside = x < 0 || x > width;
	return isOutside ? x : Math.min(Math.max(x, half + EDGE), width - half - EDGE);
}

/** A place's name and, below it and larger, its dates. Their keys are `name-<key>` and `date-<key>`. */
export function placeLabels(
	key: string,
	frame: Size,
	view: GlobeView,
	{ place }: Meeting,
	{ name, dates, side, anchor, nameSize = [15, 22], dateSize = [19, 30] }: PlaceLabels
): LabelMark[] {
	const [x, y] = project(view, place);
	const gap = responsiveSize(frame, ...GAP);
	const small = responsiveSize(frame, ...nameSize);
	const large = fittedSize(
		dates,
		anchor === 'start' ? frame.width - x - gap - EDGE : frame.width - 2 * EDGE,
		responsiveSize(frame, ...dateSize),
		true
	);
	// From the baseline of the name to that of the last date.
	const depth = LEADING * large * dates.length;
	const first = {
		above: y - gap - depth,
		below: y + gap + small * 0.8,
		beside: y - depth / 2 + small * 0.4
	}[side];
	const direction = { start: 1, middle: 0, end: -1 }[anchor];
	const beside =
		side === 'beside' ? x + direction * gap : x - direction * responsiveSize(frame, 6, 9);
	const widest = Math.max(widthOf(name, small), ...dates.map((date) => widthOf(date, large, true)));
	const left = anchor === 'middle' ? keptInside(beside, widest / 2, frame) : beside;
	const look = { anchor };
	return [
		label(`name-${key}`, left, first, name, { ...look, size: small }),
		label(`date-${key}`, left, first + LEADING * large, dates, {
			...look,
			size: large,
			bold: true
		})
	];
}
