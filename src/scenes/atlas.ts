/** The views of the globe that the scenes share, and the thread of four meetings that lies on it. */
import { interpolateObject } from 'd3-interpolate';
import type { Frame } from '#rules/frame.ts';
import type { Facts } from './facts.ts';
import { alongGreatCircle, project } from './globe.ts';
import { grown } from './grow.ts';
import type { Actor, LabelMark, PinMark, Point, Standing, ThreadMark, View } from './mark.ts';
import { label, LEADING } from './words.ts';

/** The part of a frame that the globe has for itself, from the frame's top left. */
type Area = Pick<Frame, 'width' | 'height'>;

interface Turn {
	/** The point that faces the reader, degrees. Longitudes run on west across the Pacific: Tokyo is at −220°. */
	longitude: number;
	latitude: number;
	/** Radius: the smaller of these shares of the area's width and height. */
	wide: number;
	high: number;
	/** Centre, as a share of the area's width. */
	across: number;
	/** How far what matters lies above the globe's centre, in radii; it comes to the middle of a tall area. */
	above: number;
}

/** The globe's upper edge, as a share of the area's height, at least: a horizon, with the globe running out of a flat area below. */
const HORIZON = 0.04;

const TURNS = {
	/** Washington left of the middle, the open Atlantic to the right of it. */
	washington: { longitude: -92, latitude: 12, wide: 0.8, high: 1.05, across: 0.2, above: 0.4 },
	/** Washington and Oahu at the two sides. */
	hawaii: { longitude: -119, latitude: 24, wide: 0.65, high: 0.8, across: 0.5, above: 0.2 },
	/** Oahu and Tokyo at the two sides, the 180° meridian between them. */
	tokyo: { longitude: -190, latitude: 24, wide: 0.72, high: 1.2, across: 0.5, above: 0.2 },
	/** The whole way, from Washington to Tokyo. */
	pacific: { longitude: -149, latitude: 26, wide: 0.54, high: 0.735, across: 0.5, above: 0.2 }
} satisfies Record<string, Turn>;

/** A view of the globe in an area at the frame's top. */
export function viewOf(area: Area, turn: keyof typeof TURNS): View {
	const { longitude, latitude, wide, high, across, above } = TURNS[turn];
	const radius = Math.min(area.width * wide, area.height * high);
	const y = Math.max(area.height * HORIZON + radius, area.height / 2 + above * radius);
	return { x: area.width * across, y, radius, longitude, latitude };
}

/** A view on the way from one to another, `share` from 0 to 1. */
export function turning(from: View, to: View, share: number): View {
	// The interpolator hands out one object again and again; a view has to be a value.
	return { ...interpolateObject(from, to)(share) };
}

interface Look {
	actor?: Actor;
	standing?: Standing;
}

/** The leg of the thread between two places of the story, drawn from its start as far as `reach`. */
export function leg(
	key: string,
	frame: Area,
	view: View,
	from: Point,
	to: Point,
	reach = 1
): ThreadMark {
	const look = { actor: 'joint', standing: 'happened' } as const;
	return { kind: 'thread', key, view, from, to, reach, ...look, width: grown(frame, 3, 5) };
}

/** A meeting place. */
export function pin(
	key: string,
	frame: Area,
	view: View,
	place: Point,
	{ actor = 'joint', standing = 'happened' }: Look = {}
): PinMark {
	return {
		kind: 'pin',
		key,
		view,
		place,
		radius: grown(frame, 5.5, 9),
		actor,
		standing,
		fill: 'full'
	};
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
const GAP = [13, 20] as const;

/** A place's name, and under it, larger, the day or days it stands for. Keys `name-<key>` and `date-<key>`. */
export function placeWords(
	key: string,
	frame: Area,
	view: View,
	place: Point,
	{ name, dates, side, anchor, nameSize = [15, 22], dateSize = [19, 30] }: PlaceWords
): LabelMark[] {
	const [x, y] = project(view, place);
	const gap = grown(frame, ...GAP);
	const small = grown(frame, ...nameSize);
	const large = grown(frame, ...dateSize);
	// From the name's baseline to the last date's.
	const depth = LEADING * large * dates.length;
	const first = {
		above: y - gap - depth,
		below: y + gap + small * 0.8,
		beside: y - depth / 2 + small * 0.4
	}[side];
	const towards = { start: 1, middle: 0, end: -1 }[anchor];
	const left = side === 'beside' ? x + towards * gap : x - towards * grown(frame, 6, 9);
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

interface SpanWords {
	days: string;
	kilometers: string;
	shows: string[];
	opacity: number;
}

/** Along the middle of a leg that falls from right to left: the days above it, the way below it. */
export function spanWords(
	key: string,
	frame: Area,
	view: View,
	[from, to]: [Point, Point],
	{ days, kilometers, shows, opacity }: SpanWords
): LabelMark[] {
	const [x, y] = project(view, alongGreatCircle(from, to, 0.5));
	const large = grown(frame, 28, 48);
	const small = grown(frame, 16, 24);
	const gap = grown(frame, 8, 14);
	return [
		{
			...label(`days-${key}`, x, y - gap - 0.2 * large, days, {
				anchor: 'end',
				size: large,
				bold: true,
				shows
			}),
			opacity
		},
		{
			...label(`way-${key}`, x + gap, y + gap + 0.9 * small, kilometers, {
				anchor: 'start',
				size: small,
				shows
			}),
			opacity
		}
	];
}

/** The three places that the thread joins; the fourth is less than 4 km from the third. */
export function meetingPlaces(facts: Facts) {
	return {
		washington: facts.place('white-house'),
		hawaii: facts.place('camp-smith'),
		tokyo: facts.place('mod-ichigaya')
	};
}
