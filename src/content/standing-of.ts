import type { Standing } from '#rules/actors-and-standings.ts';
import type { Claim, KINDS } from './schema.ts';

/**
 * The standing of a confirmed claim by its kind. The kind also dates it: a statement about time ahead
 * of its source is an item of an agenda or a projection, and stays one after the time has passed.
 */
const CONFIRMED: Record<(typeof KINDS)[number], Standing> = {
	event: 'happened',
	institution: 'happened',
	figure: 'happened',
	'agenda-item': 'planned',
	projection: 'planned',
	opinion: 'planned'
};

/** How certain a graphic draws a claim. A claim that the record contradicts or does not show is disputed. */
export const standingOf = ({ kind, verdict }: Pick<Claim, 'kind' | 'verdict'>): Standing =>
	verdict === 'confirmed' ? CONFIRMED[kind] : 'disputed';
