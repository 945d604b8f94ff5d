/** The order and the relative lengths of a transition's phases. Its duration is in `src/stage/story-stage.svelte.ts`. */
import { clampedShare } from '../clamped-share.ts';

/** Old labels fade out, kept marks move, marks with a new standing change, new labels fade in. */
const ORDER = ['hideLabels', 'move', 'changeStanding', 'showLabels'] as const;
type OrderedPhase = (typeof ORDER)[number];

/**
 * Marks other than labels `exit` and `enter` during a phase of the order. `moveGround` is the move of a
 * globe or a chart. `swapText` is for text that replaces text at the same position: it starts after the old
 * text is gone, and is as long as `hideLabels`.
 */
export type Phase = OrderedPhase | 'exit' | 'enter' | 'moveGround' | 'swapText';

/** Relative lengths. A transition leaves out the phases that it does not use. */
const LENGTHS: Record<OrderedPhase, number> = {
	hideLabels: 0.22,
	move: 0.42,
	changeStanding: 0.45,
	showLabels: 0.3
};

/** The progress of a phase (0–1) at a share of the whole transition (0–1). */
export type PhaseClock = (phase: Phase, share: number) => number;

/** The phases during which old marks exit and new ones enter. */
function fadesOf(used: ReadonlySet<Phase>): { exit: OrderedPhase; enter: OrderedPhase } {
	// A mark on a ground belongs to one position of it, and the ground fills the stage meanwhile.
	if (used.has('moveGround')) return { exit: 'hideLabels', enter: 'showLabels' };
	// Both at the same time, so that the stage is never empty between them.
	const both = used.has('changeStanding') ? 'changeStanding' : 'move';
	return { exit: both, enter: both };
}

/** Plans a transition that uses these phases. At share 1 every phase is at 1. */
export function planPhases(used: ReadonlySet<Phase>): PhaseClock {
	const during: Partial<Record<Phase, OrderedPhase>> = { ...fadesOf(used), moveGround: 'move' };
	const running = new Set([...used].map((phase) => during[phase] ?? phase));
	const ordered = ORDER.reduce((sum, phase) => sum + (running.has(phase) ? LENGTHS[phase] : 0), 0);
	// Without other phases after `hideLabels`, `swapText` needs time of its own.
	const total = running.has('swapText') ? Math.max(ordered, 2 * LENGTHS.hideLabels) : ordered;
	let time = 0;
	const spans = {} as Record<Phase, [from: number, until: number]>;
	for (const phase of ORDER) {
		const from = time;
		if (running.has(phase)) time += LENGTHS[phase] / total;
		spans[phase] = [from, time];
	}
	const [, hidden] = spans.hideLabels;
	spans.swapText = [hidden, 2 * hidden];
	return (phase, share) => clampedShare(...spans[during[phase] ?? phase], share);
}
