/**
 * The marks a scene is made of. A scene is a list of marks; a mark is plain data, every place and
 * size a number, so that any two drawings can be mixed on the way from one step to the next
 * (`mix.ts`) and the same list can be drawn on the page, in print and on a card.
 */
import type { Actor, Standing } from '#rules/grammar.ts';

/** [x, y] in drawing units, from the frame's top left. */
export type Point = [x: number, y: number];

/** Where a globe stands and which way it faces; shared by all marks on it. */
export interface View {
	/** Centre and radius, in drawing units. */
	x: number;
	y: number;
	radius: number;
	/** The point that faces the reader, degrees. Longitude runs on past −180 across the Pacific, so that two views can be mixed. */
	longitude: number;
	latitude: number;
}

interface Common {
	/** Names the thing. A thing that stays from scene to scene keeps its key, and travels. */
	key: string;
	/** 0 to 1; 1 when absent. */
	opacity?: number;
}

interface Drawn extends Common {
	actor: Actor;
	standing: Standing;
}

/** A straight or broken line through its points. */
export interface LineMark extends Drawn {
	kind: 'line';
	points: Point[];
	/** Stroke, in units. */
	width: number;
	/** An arrow head on the last point. */
	arrow?: boolean;
}

/** A cubic curve: start, two handles, end. */
export interface CurveMark extends Drawn {
	kind: 'curve';
	points: [Point, Point, Point, Point];
	width: number;
	arrow?: boolean;
}

/** How a closed mark is filled: not at all, with the actor's tint, or with its full colour. Disputed marks are hatched in any case. */
export type Fill = 'none' | 'tint' | 'full';

export interface CircleMark extends Drawn {
	kind: 'circle';
	x: number;
	y: number;
	radius: number;
	fill: Fill;
	width: number;
}

export interface BoxMark extends Drawn {
	kind: 'box';
	x: number;
	y: number;
	width: number;
	height: number;
	/** Corner radius. */
	corner: number;
	fill: Fill;
	/** Stroke, in units. */
	stroke: number;
}

/** A closed path that fills a box of width × height units. */
export interface Outline {
	width: number;
	height: number;
	/** An SVG path. */
	path: string;
}

/** A silhouette, centred on x, y. */
export interface OutlineMark extends Drawn {
	kind: 'outline';
	outline: Outline;
	x: number;
	y: number;
	/** Width in units; the height follows. */
	size: number;
	/** Degrees, clockwise. */
	turn: number;
	fill: Fill;
	stroke: number;
}

/** The ground of the map: sea, land and graticule. */
export interface GlobeMark extends Common {
	kind: 'globe';
	view: View;
}

/** A great circle on the globe between two places, drawn from its start as far as `reach`. */
export interface ThreadMark extends Drawn {
	kind: 'thread';
	view: View;
	/** [longitude, latitude] in degrees. */
	from: Point;
	to: Point;
	/** 0 to 1. */
	reach: number;
	width: number;
}

/** A place on the globe. */
export interface PinMark extends Drawn {
	kind: 'pin';
	view: View;
	/** [longitude, latitude] in degrees. */
	place: Point;
	radius: number;
	fill: Fill;
}

/** One rectangle of a chart, in the chart's own data. */
export interface ChartPart {
	key: string;
	x0: number;
	x1: number;
	y0: number;
	y1: number;
	actor: Actor;
	standing: Standing;
	opacity: number;
}

/** One line of a chart, in the chart's own data: it stays at its value while the scale gives way. */
export interface ChartLine {
	key: string;
	points: Point[];
	actor: Actor;
	standing: Standing;
	/** Stroke, in drawing units. */
	width: number;
	opacity: number;
}

/**
 * Rectangles and lines on two linear scales, drawn with LayerCake. In a move, parts and lines are
 * mixed by key; one that only one of the two scenes shows must be in both, at opacity 0 in the
 * other, or it comes and goes at once.
 */
export interface ChartMark extends Common {
	kind: 'chart';
	/** The plot's box, in units. */
	x: number;
	y: number;
	width: number;
	height: number;
	/** Left and right edge, in the data's unit. */
	xDomain: [number, number];
	/** Bottom and top edge, in the data's unit. */
	yDomain: [number, number];
	parts: ChartPart[];
	/** Over the parts. */
	lines: ChartLine[];
}

export const LABEL_SIZE = 14;

/** Words on the drawing, in the narrow sans. */
export interface LabelMark extends Common {
	kind: 'label';
	/** Anchor point: the first line's baseline. */
	x: number;
	y: number;
	lines: string[];
	/** Letter height in units; never under `LABEL_SIZE`. */
	size: number;
	bold?: boolean;
	anchor: 'start' | 'middle' | 'end';
	/** Colour: an actor's, or quiet. */
	tone: Actor | 'quiet';
	/** Crossed out: an old name, a wrong figure. */
	struck?: boolean;
	/** The figures and claims whose numbers it shows. */
	shows?: string[];
	/** A rim of paper round the letters, where words must stand on other marks. */
	halo?: boolean;
}

export type Mark =
	| LineMark
	| CurveMark
	| CircleMark
	| BoxMark
	| OutlineMark
	| GlobeMark
	| ThreadMark
	| PinMark
	| ChartMark
	| LabelMark;

/** Names the thing that a mark shows, whatever its look. */
export const thing = ({ kind, key }: Mark) => `${kind}|${key}`;

/**
 * What makes two marks of two scenes one mark that travels. Labels with other words are other
 * marks: a number is exchanged, never counted up through numbers that are not true. So are marks
 * of another standing: dashed never slides into solid.
 */
export function identity(mark: Mark): string {
	const look =
		mark.kind === 'label' ? mark.lines.join('|') : 'standing' in mark ? mark.standing : '';
	return `${thing(mark)}|${look}`;
}

/** From what was only hoped to what happened. */
const FIRMNESS: Standing[] = ['planned', 'disputed', 'happened'];

/** Whether a mark stands firmer than another. */
export function standsFirmer(mark: Mark, other: Mark): boolean {
	const [one, two] = [mark, other].map((each) =>
		'standing' in each ? FIRMNESS.indexOf(each.standing) : -1
	);
	return (one ?? -1) > (two ?? -1);
}
