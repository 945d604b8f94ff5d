/**
 * The line grammar, in one place: how an actor and a standing look. Colours are CSS variables,
 * so the page's theme, forced colours and the cards can each give them a value.
 */
import type { Fill, Mark, OutlineMark } from '#drawing/marks.ts';
import type { Actor, Standing } from '#rules/grammar.ts';
import { roundNumbers } from '#drawing/round-numbers.ts';

/** What SVG's attributes of the same meaning are set to; shapes inherit it from the group they stand in. */
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

export const hatch = (actor: Actor) => `url(#hatch-${actor})`;
const ink = (actor: Actor) => `var(--${actor})`;
const tint = (actor: Actor) => `var(--${actor}-tint)`;

/** Dash and gap in units, for a stroke of 2. */
const DASH = { dash: 6, gap: 5 };

/** A hatched line is as wide as this, at least, or its hatching could not be seen. */
const HATCHED_LINE_WIDTH = 7;

/** How an open line looks. */
export function linePaint(actor: Actor, standing: Standing, width: number): Paint {
	const looks: Record<Standing, Paint> = {
		happened: { stroke: ink(actor), width, cap: 'round' },
		planned: { stroke: ink(actor), width, dashes: `${DASH.dash} ${DASH.gap}` },
		disputed: { stroke: hatch(actor), width: Math.max(width, HATCHED_LINE_WIDTH) }
	};
	return { fill: 'none', ...looks[standing] };
}

/**
 * How a closed shape looks.
 * @param scale How many units of the drawing one of the shape's own is: its stroke stays as wide as the others.
 */
export function shapePaint(
	actor: Actor,
	standing: Standing,
	fill: Fill,
	width: number,
	scale = 1
): Paint {
	const fills = { none: 'none', tint: tint(actor), full: ink(actor) };
	const own = (units: number) => roundNumbers(units / scale);
	const looks: Record<Standing, Paint> = {
		happened: { fill: fills[fill] },
		planned: {
			fill: fill === 'none' ? 'none' : 'var(--paper)',
			dashes: `${own(DASH.dash)} ${own(DASH.gap)}`
		},
		disputed: { fill: hatch(actor) }
	};
	return { stroke: ink(actor), width: own(width), ...looks[standing] };
}

/** Fewer dashes than this round a circle would not read as one. */
const FEWEST_DASHES = 5;

/** Dash and gap of a circle, a little longer or shorter than others, so that whole dashes go round it without a seam. */
function dashesRound(radius: number): string {
	const round = 2 * Math.PI * radius;
	const periods = Math.max(FEWEST_DASHES, Math.round(round / (DASH.dash + DASH.gap)));
	const share = round / periods / (DASH.dash + DASH.gap);
	return `${roundNumbers(DASH.dash * share)} ${roundNumbers(DASH.gap * share)}`;
}

/** Stroke of a pin, in units. */
const PIN_STROKE = 2;

/** How many units of the drawing one of an outline's own is. */
export const outlineScale = ({ outline, size }: Pick<OutlineMark, 'outline' | 'size'>) =>
	size / outline.width;

type Paints = {
	[Kind in Mark['kind']]?: (mark: Extract<Mark, { kind: Kind }>) => Paint;
};

/** Kinds that are not here paint themselves. */
const paints: Paints = {
	box: ({ actor, standing, fill, stroke }) => shapePaint(actor, standing, fill, stroke),
	circle: ({ actor, standing, fill, width, radius }) => ({
		...shapePaint(actor, standing, fill, width),
		...(standing === 'planned' && { dashes: dashesRound(radius) })
	}),
	curve: ({ actor, standing, width }) => linePaint(actor, standing, width),
	line: ({ actor, standing, width }) => linePaint(actor, standing, width),
	outline: (mark) =>
		shapePaint(mark.actor, mark.standing, mark.fill, mark.stroke, outlineScale(mark)),
	pin: ({ actor, standing, fill }) => shapePaint(actor, standing, fill, PIN_STROKE),
	thread: ({ actor, standing, width }) => linePaint(actor, standing, width)
};

/** How a mark looks. The table pairs each kind with its own paint, which TypeScript cannot follow through an index. */
export function paintOf(mark: Mark): Paint {
	const paint = paints[mark.kind] as ((mark: Mark) => Paint) | undefined;
	return paint?.(mark) ?? {};
}
