/** What happens when on the way from one drawing to the next. */
import { clampedShare } from '../clamped-share.ts';

/** In this order: what goes fades, what stays travels, what stands otherwise than before turns, what is new comes. */
const ORDER = ['leave', 'travel', 'turn', 'come'] as const;
type Step = (typeof ORDER)[number];

/** New words in the very place of old ones are no step of their own: they follow as soon as those have left. */
export type Phase = Step | 'exchange';

/** How long each step is against the others; those that a way has no use for are left out. */
const LENGTHS: Record<Step, number> = { leave: 0.22, travel: 0.42, turn: 0.45, come: 0.3 };

/** How much of a phase is over, 0 to 1, at a share of the whole way. */
export type PhaseClock = (phase: Phase, share: number) => number;

/** Plans a way by the phases it has a use for. */
export function planPhases(used: ReadonlySet<Phase>): PhaseClock {
	const whole = ORDER.reduce((sum, step) => sum + (used.has(step) ? LENGTHS[step] : 0), 0);
	let time = 0;
	const spans = {} as Record<Phase, [from: number, until: number]>;
	for (const step of ORDER) {
		const from = time;
		if (used.has(step)) time += LENGTHS[step] / whole;
		spans[step] = [from, time];
	}
	const [, left] = spans.leave;
	spans.exchange = [left, 2 * left];
	return (phase, share) => clampedShare(...spans[phase], share);
}
