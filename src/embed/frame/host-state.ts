/**
 * Which of the three ways a frame runs in, by what its host has answered: a machine without clock
 * or window. It is told what happened and says how to run.
 */
import type { Mode } from '../modes.ts';

export interface HostState {
	/** What the frame's address asks for. */
	readonly wish: Mode | undefined;
	readonly mode: Mode;
	/** Has the host answered? A mode that is only supposed gives way to `stepper` in the end. */
	readonly answered: boolean;
}

/** What happened. Heights in pixels. */
export type HostEvent =
	/** A host's script has answered; the frame sticks, or it does not. */
	| { kind: 'host'; sticks: boolean }
	/** A host forwards its scroll, so the frame sticks. */
	| { kind: 'scroll' }
	/** A host's script has arrived late and is being told the height. */
	| { kind: 'greeting' }
	/** The height that the host gives, and what is wanted to show everything. */
	| { kind: 'size'; given: number; wanted: number }
	/** The host has had time enough. */
	| { kind: 'deadline' };

/** Hosts round to whole pixels. */
const ROUNDING = 1;

/** A frame begins as what is there without scripts, unless its address asks for more. */
export function initialState(wish: Mode | undefined): HostState {
	return { wish, mode: wish ?? 'flat', answered: wish === 'flat' || wish === 'stepper' };
}

type Rule<Kind extends HostEvent['kind']> = (
	talk: HostState,
	news: Extract<HostEvent, { kind: Kind }>
) => Partial<HostState> | undefined;

const RULES: { [Kind in HostEvent['kind']]: Rule<Kind> } = {
	host: (_, { sticks }) =>
		sticks ? { mode: 'sticky', answered: true } : { mode: 'flat', answered: false },
	scroll: () => ({ mode: 'sticky', answered: true }),
	greeting: ({ mode }) => (mode === 'stepper' ? { mode: 'flat', answered: false } : undefined),
	size: ({ mode, answered }, { given, wanted }) => {
		if (mode === 'sticky' && answered) return;
		return given + ROUNDING >= wanted ? { mode: 'flat', answered: true } : undefined;
	},
	deadline: ({ answered }) => (answered ? undefined : { mode: 'stepper' })
};

/** The talk after the news; the same talk when it changes nothing. */
export function nextHostState(talk: HostState, news: HostEvent): HostState {
	// An author who has chosen what needs no host is not overruled.
	if (talk.wish === 'flat' || talk.wish === 'stepper') return talk;
	const rule = RULES[news.kind] as Rule<HostEvent['kind']>;
	const change = rule(talk, news);
	return change ? { ...talk, ...change } : talk;
}
