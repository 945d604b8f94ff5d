import { sourceAnchor } from '#ledger/anchors.ts';
import type { Facts } from '#facts/facts.ts';

/** Returns the address of a figure's claim among the sources of a step. */
export const sourceOf = (step: string, figure: string, facts: Facts): string =>
	`#${sourceAnchor(step, facts.claim(figure))}`;
