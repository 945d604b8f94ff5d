import { sourceAnchor } from '#ledger/anchors.ts';
import type { Facts } from '#facts/facts.ts';

/** Where a number in a step's graphic leads to: the claim of its figure, among the sources of that step. */
export const sourceOf = (step: string, figure: string, facts: Facts): string =>
	`#${sourceAnchor(step, facts.claim(figure))}`;
