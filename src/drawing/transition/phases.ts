/** The order and the relative lengths of a transition's phases. Its duration is in `src/stage/story-stage.svelte.ts`. */
import { clampedShare } from '../clamped-share.ts';

/** Old marks fade out, kept marks move, marks with a new standing change, new marks fade in. */
const ORDER = ['exit', 'move', 'changeStanding', 'enter'] as const;
type OrderedPhase = (typeof ORDER)[number];

/**
 * Text that replaces text at the same position has no phase of its own. `swapText` starts after the
 * old text's exit, and is as long as `exit`.
 */
export type Phase = OrderedPhase | 'swapText';

/** Relative lengths. A transition leaves out the phases that it does not use. */
const LENGTHS: Record<OrderedPhase, number> = {
	exit: 0.22,
	move: 0.42,
	changeStanding: 0.45,
	enter: 0.3
};

/** The progress of a phase (0–1) at a share of the whole transition (0–1). */
export type PhaseClock = (phase: Phase, share: number) => number;

/** Plans a transition that uses these phases. At share 1 every phase is at 1. */
export function planPhases(used: ReadonlySet<Phase>): PhaseClock {
	const ordered = ORDER.reduce((sum, phase) => sum + (used.has(phase) ? LENGTHS[phase] : 0), 0);
	// Without other phases after `exit`, `swapText` needs time of its own.
	const total = used.has('swapText') ? Math.max(ordered, 2 * LENGTHS.exit) : ordered;
	let time = 0;
	const spans = {} as Record<Phase, [from: number, until: number]>;
	for (const phase of ORDER) {
		const from = time;
		if (used.has(phase)) time += LENGTHS[phase] / total;
		spans[phase] = [from, time];
	}
	const [, exited] = spans.exit;
	spans.swapText = [exited, 2 * exited];
	return (phase, share) => clampedShare(...spans[phase], share);
}
