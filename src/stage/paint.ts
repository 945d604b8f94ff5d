/**
 * The line grammar, in one place: how an actor and a standing look. Colours are CSS variables,
 * so the page's theme, forced colours and the cards can each give them a value.
 */
import type { Actor, Fill, Standing } from '#scenes/mark.ts';

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

/** How a closed shape looks. */
export function shapePaint(actor: Actor, standing: Standing, fill: Fill, width: number) {
	const fills = { none: 'none', tint: tint(actor), full: ink(actor) };
	const looks = {
		happened: { fill: fills[fill] },
		planned: {
			fill: fill === 'none' ? 'none' : 'var(--paper)',
			'stroke-dasharray': `${DASH.dash} ${DASH.gap}`
		},
		disputed: { fill: hatch(actor) }
	} as const;
	return {
		stroke: ink(actor),
		'stroke-width': width,
		...looks[standing]
	} as const;
}

/** Fewer dashes than this round a circle would not read as one. */
const FEWEST_DASHES = 5;

/** The length a circle says it has, so that whole dashes go round it without a seam. */
export function dashedLength(radius: number): number {
	const period = DASH.dash + DASH.gap;
	return period * Math.max(FEWEST_DASHES, Math.round((2 * Math.PI * radius) / period));
}
