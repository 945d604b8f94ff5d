/**
 * The marks that a drawing consists of. A drawing is a list of marks, drawn in list order. A mark is
 * plain data. Positions and sizes are numbers, so `transition/` can interpolate any two drawings.
 * Page, print and card draw the same list. Lengths are in drawing units.
 */
import type { Actor, Standing } from '#rules/actors-and-standings.ts';
import type { LabelFace } from './label-face.ts';

/** [x, y] in drawing units, from the frame's top left. */
export type Point = [x: number, y: number];

/** Position and rotation of a globe. All marks on one globe share a view. */
export interface GlobeView {
	/** Centre and radius. */
	x: number;
	y: number;
	radius: number;
	/**
	 * The place that faces the reader, in degrees. Across the Pacific, longitudes go below −180, so
	 * that two views can be interpolated.
	 */
	longitude: number;
	latitude: number;
}

interface Common {
	/** The name of the shown thing. A mark that two drawings share has one key in both, and moves between them. */
	key: string;
	/** 0 to 1; 1 when absent. */
	opacity?: number;
}

interface Drawn extends Common {
	/** The side that the mark belongs to. It sets the colour. */
	actor: Actor;
	/** How certain it is: solid, dashed or hatched. */
	standing: Standing;
}

/** A straight line or a polyline. */
export interface LineMark extends Drawn {
	kind: 'line';
	points: Point[];
	/** Stroke width. */
	width: number;
	/** Whether the last point has an arrow head; false by default. */
	arrow?: boolean;
}

/** A cubic Bézier curve: start, two control points, end. */
export interface CurveMark extends Drawn {
	kind: 'curve';
	points: [Point, Point, Point, Point];
	/** Stroke width. */
	width: number;
	/** Whether the end has an arrow head; false by default. */
	arrow?: boolean;
}

/** The fill of a closed mark: none, the actor's tint, or its full colour. Disputed marks are always hatched. */
export type Fill = 'none' | 'tint' | 'full';

/** A circle, centred on x, y. */
export interface CircleMark extends Drawn {
	kind: 'circle';
	x: number;
	y: number;
	radius: number;
	fill: Fill;
	/** Stroke width. */
	width: number;
}

/** A rectangle with its top left corner at x, y. */
export interface BoxMark extends Drawn {
	kind: 'box';
	x: number;
	y: number;
	width: number;
	height: number;
	/** Corner radius. */
	cornerRadius: number;
	fill: Fill;
	/** Stroke width; 0 draws none. */
	stroke: number;
}

/** A closed path in a box of `width` × `height`. */
export interface Outline {
	width: number;
	height: number;
	/** SVG path data. */
	path: string;
}

/** A silhouette, centred on x, y. */
export interface OutlineMark extends Drawn {
	kind: 'outline';
	outline: Outline;
	x: number;
	y: number;
	/** Width; the height keeps the outline's proportions. */
	size: number;
	/** Rotation in degrees, clockwise. */
	rotation: number;
	fill: Fill;
	/** Stroke width. */
	stroke: number;
}

/** The map: sea, land and graticule. */
export interface GlobeMark extends Common {
	kind: 'globe';
	view: GlobeView;
}

/** A great circle on the globe, drawn from `from` as far as `reach` on the way to `to`. */
export interface ThreadMark extends Drawn {
	kind: 'thread';
	view: GlobeView;
	/** [longitude, latitude] in degrees. */
	from: Point;
	to: Point;
	/** 0 to 1. */
	reach: number;
	/** Stroke width. */
	width: number;
}

/** A dot on the globe. */
export interface PinMark extends Drawn {
	kind: 'pin';
	view: GlobeView;
	/** [longitude, latitude] in degrees. */
	place: Point;
	radius: number;
	fill: Fill;
}

/** One rectangle of a chart, in the chart's data units. */
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

/** One line of a chart, in the chart's data units: it keeps its value while the scale changes. */
export interface ChartLine {
	key: string;
	points: Point[];
	actor: Actor;
	standing: Standing;
	/** Stroke width, in drawing units. */
	width: number;
	opacity: number;
}

/**
 * Rectangles and lines on two linear scales. A transition interpolates parts and lines by key. A part
 * that only one of two drawings shows must be in the other at opacity 0, or it appears at once.
 */
export interface ChartMark extends Common {
	kind: 'chart';
	/** The plot's box. */
	x: number;
	y: number;
	width: number;
	height: number;
	/** Values at the left and right edge. */
	xDomain: [number, number];
	/** Values at the bottom and top edge. */
	yDomain: [number, number];
	parts: ChartPart[];
	/** Drawn over the parts. */
	lines: ChartLine[];
}

/** Minimum and default font size, in units: 12 CSS pixels or more on every page. */
export const LABEL_SIZE = 14;

/** Text, in the narrow sans. */
export interface LabelMark extends Common {
	kind: 'label';
	/** The anchor point, on the baseline of the first line. */
	x: number;
	y: number;
	lines: string[];
	/** Font size; at least `LABEL_SIZE`. */
	size: number;
	bold?: boolean;
	/** The face that the lines are measured for. Default: the narrow sans. */
	face?: LabelFace;
	anchor: 'start' | 'middle' | 'end';
	/** Colour: an actor's, or `quiet`, which is for text only. */
	tone: Actor;
	/** Struck through: an old name, a wrong figure. */
	struck?: boolean;
	/** Ids of the figures that the text states. */
	shows?: string[];
	/** Whether the letters have an outline in the paper's colour, for text over other marks. */
	halo?: boolean;
}

/** Every kind of mark; `kind` tells them apart. */
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

/** Kind and key of a mark: its identity in two drawings. */
export const kindAndKey = ({ kind, key }: Mark) => `${kind}|${key}`;

/**
 * Marks of two drawings with one identity are one mark, which moves. A label with other text has
 * another identity, so a number is replaced and never counts through untrue values. A mark of
 * another standing has another identity, so a dashed line never becomes solid gradually.
 */
export function identity(mark: Mark): string {
	const look =
		mark.kind === 'label' ? mark.lines.join('|') : 'standing' in mark ? mark.standing : '';
	return `${kindAndKey(mark)}|${look}`;
}

/** Standings from the least to the most certain. */
const CERTAINTY: Standing[] = ['planned', 'disputed', 'happened'];

/** Whether a mark's standing is more certain than another's. A mark without a standing is the least certain. */
export function isMoreCertain(mark: Mark, other: Mark): boolean {
	const rank = (each: Mark) => ('standing' in each ? CERTAINTY.indexOf(each.standing) : -1);
	return rank(mark) > rank(other);
}
