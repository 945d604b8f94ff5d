/**
 * The line grammar, in one place: how an actor and a standing look. Colours are CSS variables,
 * so the page's theme, forced colours and the cards can each give them a value.
 */
import type { Actor, Fill, Standing } from '#scenes/mark.ts';
import { rounded } from '#scenes/rounded.ts';

export const hatch = (actor: Actor) => `url(#hatch-${actor})`;
const ink = (actor: Actor) => `var(--${actor})`;
const tint = (actor: Actor) => `var(--${actor}-tint)`;

/** Dash and gap in units, for a stroke of 2. */
const DASH = { dash: 6, gap: 5 };

/** A hatched line is as wide as this, at least, or its hatching could not be seen. */
const HATCHED_LINE_WIDTH = 7;

/** How an open line looks. */
export function linePaint(actor: Actor, standing: Standing, width: number) {
	const looks = {
		happened: { stroke: ink(actor), 'stroke-width': width, 'stroke-linecap': 'round' },
		planned: {
			stroke: ink(actor),
			'stroke-width': width,
			'stroke-dasharray': `${DASH.dash} ${DASH.gap}`
		},
		disputed: { stroke: hatch(actor), 'stroke-width': Math.max(width, HATCHED_LINE_WIDTH) }
	} as const;
	return { fill: 'none', ...looks[standing] } as const;
}

/**
 * How a closed shape looks.
 * @param scale How many units of the drawing one of the shape's own is: its stroke stays as wide as the others.
 */
export function shapePaint(actor: Actor, standing: Standing, fill: Fill, width: number, scale = 1) {
	const fills = { none: 'none', tint: tint(actor), full: ink(actor) };
	const own = (units: number) => rounded(units / scale);
	const looks = {
		happened: { fill: fills[fill] },
		planned: {
			fill: fill === 'none' ? 'none' : 'var(--paper)',
			'stroke-dasharray': `${own(DASH.dash)} ${own(DASH.gap)}`
		},
		disputed: { fill: hatch(actor) }
	} as const;
	return {
		stroke: ink(actor),
		'stroke-width': own(width),
		...looks[standing]
	} as const;
}

/** Fewer dashes than this round a circle would not read as one. */
const FEWEST_DASHES = 5;

/** Dash and gap of a circle, a little longer or shorter than others, so that whole dashes go round it without a seam. */
export function dashesRound(radius: number): string {
	const round = 2 * Math.PI * radius;
	const periods = Math.max(FEWEST_DASHES, Math.round(round / (DASH.dash + DASH.gap)));
	const share = round / periods / (DASH.dash + DASH.gap);
	return `${rounded(DASH.dash * share)} ${rounded(DASH.gap * share)}`;
}
