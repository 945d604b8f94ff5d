/** The state machine that chooses the mode of an iframe from the host's answers. No clock, no DOM. */
import type { Mode } from '../modes.ts';

/** The mode of an iframe, and the host's answers so far. */
export interface HostState {
	/** The mode that the iframe's address requests. */
	readonly requestedMode: Mode | undefined;
	readonly mode: Mode;
	/** Whether the host has confirmed the mode. An unconfirmed mode becomes `stepper` at the timeout. */
	readonly isConfirmed: boolean;
}

/** An answer from the host, a measured size, or the timeout. */
export type HostEvent =
	/** Our host script has answered whether the iframe sticks. */
	| { kind: 'host'; sticks: boolean }
	/** Our host script has found that its page scrolls in another way than before. */
	| { kind: 'mode'; mode: Mode }
	/** The host forwards its scroll position, so the iframe sticks. */
	| { kind: 'scroll' }
	/** A host script has loaded late and receives the height now. */
	| { kind: 'greeting' }
	/** The iframe's height and the height of its whole content, in px. */
	| { kind: 'size'; iframeHeight: number; contentHeight: number }
	/** The time for the host's answer is over. */
	| { kind: 'timeout' };

/** Pixels by which hosts round a height. */
const ROUNDING = 1;

/** The mode before the host answers: the requested one, or `flat`, the page without scripts. */
export function initialState(requestedMode: Mode | undefined): HostState {
	return {
		requestedMode,
		mode: requestedMode ?? 'flat',
		isConfirmed: requestedMode === 'flat' || requestedMode === 'stepper'
	};
}

/** Returns the fields that an event changes; undefined when it changes none. */
type Rule<Kind extends HostEvent['kind']> = (
	state: HostState,
	event: Extract<HostEvent, { kind: Kind }>
) => Partial<HostState> | undefined;

const RULES: { [Kind in HostEvent['kind']]: Rule<Kind> } = {
	host: (_, { sticks }) =>
		sticks ? { mode: 'sticky', isConfirmed: true } : { mode: 'flat', isConfirmed: false },
	mode: (_, { mode }) => ({ mode, isConfirmed: true }),
	scroll: () => ({ mode: 'sticky', isConfirmed: true }),
	greeting: ({ mode }) => (mode === 'stepper' ? { mode: 'flat', isConfirmed: false } : undefined),
	size: ({ mode, isConfirmed }, { iframeHeight, contentHeight }) => {
		if (mode === 'sticky' && isConfirmed) return;
		return iframeHeight + ROUNDING >= contentHeight
			? { mode: 'flat', isConfirmed: true }
			: undefined;
	},
	timeout: ({ isConfirmed }) => (isConfirmed ? undefined : { mode: 'stepper' })
};

/** The state after an event; the same object when the event changes nothing. */
export function nextHostState(state: HostState, event: HostEvent): HostState {
	// `flat` and `stepper` need no host, so the author's choice is final.
	if (state.requestedMode === 'flat' || state.requestedMode === 'stepper') return state;
	const rule = RULES[event.kind] as Rule<HostEvent['kind']>;
	const change = rule(state, event);
	return change ? { ...state, ...change } : state;
}
