import { describe, expect, it } from 'vitest';
import { MODES, type Mode } from '../modes.ts';
import { nextHostState, initialState, type HostEvent } from './host-state.ts';

/** The mode after the events. */
function after(requestedMode: Mode | undefined, ...events: HostEvent[]): Mode {
	return events.reduce(nextHostState, initialState(requestedMode)).mode;
}

const sticks: HostEvent = { kind: 'host', sticks: true };
const doesNotStick: HostEvent = { kind: 'host', sticks: false };
const scroll: HostEvent = { kind: 'scroll' };
const clamped: HostEvent = { kind: 'size', iframeHeight: 1000, contentHeight: 15000 };
const honoured: HostEvent = { kind: 'size', iframeHeight: 15000, contentHeight: 15000 };
const greeting: HostEvent = { kind: 'greeting' };
const timeout: HostEvent = { kind: 'timeout' };

describe('nextHostState', () => {
	it('starts flat, like the page without scripts', () => {
		expect(after(undefined)).toBe('flat');
	});

	it('is sticky if our host script answers that it sticks, or a host forwards its scroll', () => {
		expect(after(undefined, clamped, sticks, timeout)).toBe('sticky');
		expect(after(undefined, clamped, scroll, timeout)).toBe('sticky');
	});

	it('is flat where the host gives the requested height, with 1 px of rounding', () => {
		expect(after(undefined, clamped, honoured, timeout)).toBe('flat');
		expect(
			after(undefined, { kind: 'size', iframeHeight: 14999, contentHeight: 15000 }, timeout)
		).toBe('flat');
		expect(
			after(undefined, { kind: 'size', iframeHeight: 14990, contentHeight: 15000 }, timeout)
		).toBe('stepper');
	});

	it('stays flat when the content grows before the host follows', () => {
		expect(after(undefined, honoured, clamped, timeout)).toBe('flat');
	});

	it('becomes a stepper where the host gives less height, or does not answer', () => {
		expect(after(undefined, clamped, timeout)).toBe('stepper');
		expect(after(undefined, timeout)).toBe('stepper');
	});

	it('changes to a better mode when the host answers after the timeout', () => {
		expect(after(undefined, clamped, timeout, honoured)).toBe('flat');
		expect(after(undefined, clamped, timeout, scroll)).toBe('sticky');
		expect(after(undefined, clamped, timeout, greeting)).toBe('flat');
		expect(after(undefined, clamped, timeout, greeting, timeout)).toBe('stepper');
		expect(after(undefined, clamped, timeout, greeting, honoured, timeout)).toBe('flat');
	});

	it('stays sticky when the iframe is taller than the content', () => {
		expect(after(undefined, sticks, { kind: 'size', iframeHeight: 900, contentHeight: 800 })).toBe(
			'sticky'
		);
	});

	it('is flat or a stepper if our host script reports that the element cannot stick', () => {
		expect(after('sticky', doesNotStick, honoured, timeout)).toBe('flat');
		expect(after(undefined, doesNotStick, clamped, timeout)).toBe('stepper');
	});

	it.each(MODES)('changes to %s when our host script says so while the story runs', (mode) => {
		expect(after('sticky', sticks, { kind: 'mode', mode }, timeout)).toBe(mode);
		expect(after(undefined, doesNotStick, { kind: 'mode', mode }, clamped, timeout)).toBe(mode);
	});

	it('leaves a requested sticky mode where the host does not confirm it', () => {
		expect(after('sticky')).toBe('sticky');
		expect(after('sticky', clamped, timeout)).toBe('stepper');
		expect(after('sticky', honoured, timeout)).toBe('flat');
	});

	it.each(['flat', 'stepper'] as const)('keeps the requested mode %s for every event', (mode) => {
		const all = [sticks, doesNotStick, scroll, clamped, honoured, greeting, timeout];
		expect(after(mode, ...all)).toBe(mode);
	});

	it('reaches every mode, and no other, over all sequences of four events', () => {
		const all = [sticks, doesNotStick, scroll, clamped, honoured, greeting, timeout];
		const sequences = all.flatMap((a) =>
			all.flatMap((b) => all.flatMap((c) => all.map((d) => [a, b, c, d])))
		);
		const ends = new Set(sequences.map((events) => after(undefined, ...events)));
		expect([...ends].sort()).toEqual([...MODES].sort());
	});
});
