import { sourceAnchor } from '#ledger/anchors.ts';
import type { Facts } from '#facts/facts.ts';

/** Returns the address of a figure's claim among the sources of a step; undefined if the figure has no claim. */
export function sourceOf(step: string, figure: string, facts: Facts): string | undefined {
	const claim = facts.claim(figure);
	return claim ? `#${sourceAnchor(step, claim)}` : undefined;
}
