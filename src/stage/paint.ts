/** The line styles: colours and dashes of actors and standings. */
import type { Fill, Mark, OutlineMark } from '#drawing/marks.ts';
import type { Actor, Standing } from '#rules/actors-and-standings.ts';
import { roundNumbers } from '#drawing/round-numbers.ts';
import { cssVariable, type ColourOf } from './drawing-style.ts';

/** Values of SVG presentation attributes. Shapes inherit them from their group. */
export interface Paint {
	fill?: string;
	stroke?: string;
	/** `stroke-width`, in the shape's own units. */
	width?: number;
	/** `stroke-dasharray`. */
	dashes?: string;
	/** `stroke-linecap`. */
	cap?: 'round';
}

/** Returns the reference to an actor's hatching, as a value of `fill` or `stroke`. */
export const hatch = (actor: Actor) => `url(#hatch-${actor})`;

/** Dash and gap in units, for a stroke of 2. */
const DASH = { dash: 6, gap: 5 };

/** Least width of a hatched line, in units: in a narrower one its hatching is not visible. */
const HATCHED_LINE_WIDTH = 7;

/** Returns the paint of an open line. `width` is in units. */
export function linePaint(
	actor: Actor,
	standing: Standing,
	width: number,
	colourOf: ColourOf = cssVariable
): Paint {
	const stroke = colourOf(actor);
	const looks: Record<Standing, Paint> = {
		happened: { stroke, width, cap: 'round' },
		planned: { stroke, width, dashes: `${DASH.dash} ${DASH.gap}` },
		disputed: { stroke: hatch(actor), width: Math.max(width, HATCHED_LINE_WIDTH) }
	};
	return { fill: 'none', ...looks[standing] };
}

interface ShapeOptions {
	/** Units of the drawing in one unit of the shape: its stroke keeps the width of others. Default: 1. */
	scale?: number;
	/** Default: CSS variables. */
	colourOf?: ColourOf;
}

/** Returns the paint of a closed shape. `width` is its stroke, in units of the drawing. */
export function shapePaint(
	actor: Actor,
	standing: Standing,
	fill: Fill,
	width: number,
	{ scale = 1, colourOf = cssVariable }: ShapeOptions = {}
): Paint {
	const fills = { none: 'none', tint: colourOf(`${actor}-tint`), full: colourOf(actor) };
	const own = (units: number) => roundNumbers(units / scale);
	const looks: Record<Standing, Paint> = {
		happened: { fill: fills[fill] },
		planned: {
			fill: fill === 'none' ? 'none' : colourOf('paper'),
			dashes: `${own(DASH.dash)} ${own(DASH.gap)}`
		},
		disputed: { fill: hatch(actor) }
	};
	return { stroke: colourOf(actor), width: own(width), ...looks[standing] };
}

/** Least number of dashes on a circle: with fewer it does not look like a circle. */
const MIN_DASHES = 5;

/** Dash and gap of a circle, stretched so that a whole number of dashes closes it without a seam. */
function dashesRound(radius: number): string {
	const round = 2 * Math.PI * radius;
	const periods = Math.max(MIN_DASHES, Math.round(round / (DASH.dash + DASH.gap)));
	const share = round / periods / (DASH.dash + DASH.gap);
	return `${roundNumbers(DASH.dash * share)} ${roundNumbers(DASH.gap * share)}`;
}

/** Stroke of a pin, in units. */
const PIN_STROKE = 2;

/** Units of the drawing in one unit of an outline's path. */
export const outlineScale = ({ outline, size }: Pick<OutlineMark, 'outline' | 'size'>) =>
	size / outline.width;

type Paints = {
	[Kind in Mark['kind']]?: (mark: Extract<Mark, { kind: Kind }>, colourOf: ColourOf) => Paint;
};

/** Kinds without an entry set their own attributes. */
const paints: Paints = {
	box: ({ actor, standing, fill, stroke }, colourOf) =>
		shapePaint(actor, standing, fill, stroke, { colourOf }),
	circle: ({ actor, standing, fill, width, radius }, colourOf) => ({
		...shapePaint(actor, standing, fill, width, { colourOf }),
		...(standing === 'planned' && { dashes: dashesRound(radius) })
	}),
	curve: ({ actor, standing, width }, colourOf) => linePaint(actor, standing, width, colourOf),
	line: ({ actor, standing, width }, colourOf) => linePaint(actor, standing, width, colourOf),
	outline: (mark, colourOf) =>
		shapePaint(mark.actor, mark.standing, mark.fill, mark.stroke, {
			scale: outlineScale(mark),
			colourOf
		}),
	pin: ({ actor, standing, fill }, colourOf) =>
		shapePaint(actor, standing, fill, PIN_STROKE, { colourOf }),
	thread: ({ actor, standing, width }, colourOf) => linePaint(actor, standing, width, colourOf)
};

/**
 * Returns the paint of a mark's group. The table pairs each kind with its own function, which
 * TypeScript cannot follow through an index.
 */
export function paintOf(mark: Mark, colourOf: ColourOf): Paint {
	const paint = paints[mark.kind] as ((mark: Mark, colourOf: ColourOf) => Paint) | undefined;
	return paint?.(mark, colourOf) ?? {};
}
