/** What lies on the globe: the thread's legs, the meeting places, and the words at them. */
import type { Frame } from '#rules/frame.ts';
import { project } from '#drawing/globe-projection.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { LabelMark, PinMark, Point, ThreadMark, View } from '#drawing/marks.ts';
import type { Actor } from '#rules/grammar.ts';
import { LEADING } from '#drawing/text-metrics.ts';
import { label } from '#drawing/make-marks.ts';

type Size = Pick<Frame, 'width' | 'height'>;

/** The leg of the thread between two places of the story, drawn from its start as far as `reach`. */
export function leg(
	key: string,
	frame: Size,
	view: View,
	from: Point,
	to: Point,
	reach = 1
): ThreadMark {
	const look = { actor: 'joint', standing: 'happened' } as const;
	return {
		kind: 'thread',
		key,
		view,
		from,
		to,
		reach,
		...look,
		width: responsiveSize(frame, 3, 5)
	};
}

/** A meeting place. */
export function pin(key: string, frame: Size, view: View, place: Point, actor: Actor): PinMark {
	const look = { actor, standing: 'happened', fill: 'full' } as const;
	return { kind: 'pin', key, view, place, radius: responsiveSize(frame, 5.5, 9), ...look };
}

interface PlaceWords {
	name: string;
	dates: string[];
	side: 'above' | 'below' | 'beside';
	anchor: LabelMark['anchor'];
	/** Letter heights in units, on the smallest stage and on a wide screen. */
	nameSize?: [small: number, large: number];
	dateSize?: [small: number, large: number];
}

/** Room between a pin's centre and the words at it, in units, on the smallest stage and on a wide screen. */
const GAP = [15, 23] as const;

/** A place's name, and under it, larger, the day or days it stands for. Keys `name-<key>` and `date-<key>`. */
export function placeWords(
	key: string,
	frame: Size,
	view: View,
	place: Point,
	{ name, dates, side, anchor, nameSize = [15, 22], dateSize = [19, 30] }: PlaceWords
): LabelMark[] {
	const [x, y] = project(view, place);
	const gap = responsiveSize(frame, ...GAP);
	const small = responsiveSize(frame, ...nameSize);
	const large = responsiveSize(frame, ...dateSize);
	// From the name's baseline to the last date's.
	const depth = LEADING * large * dates.length;
	const first = {
		above: y - gap - depth,
		below: y + gap + small * 0.8,
		beside: y - depth / 2 + small * 0.4
	}[side];
	const towards = { start: 1, middle: 0, end: -1 }[anchor];
	const left = side === 'beside' ? x + towards * gap : x - towards * responsiveSize(frame, 6, 9);
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
