import { describe, expect, it } from 'vitest';
import { MODES, type Mode } from '../modes.ts';
import { nextHostState, initialState, type HostEvent } from './host-state.ts';

/** The mode after a talk. */
function after(wish: Mode | undefined, ...news: HostEvent[]): Mode {
	return news.reduce(nextHostState, initialState(wish)).mode;
}

const sticks: HostEvent = { kind: 'host', sticks: true };
const doesNotStick: HostEvent = { kind: 'host', sticks: false };
const scroll: HostEvent = { kind: 'scroll' };
const clamped: HostEvent = { kind: 'size', given: 1000, wanted: 15000 };
const honoured: HostEvent = { kind: 'size', given: 15000, wanted: 15000 };
const greeting: HostEvent = { kind: 'greeting' };
const deadline: HostEvent = { kind: 'deadline' };

describe('nextHostState', () => {
	it('begins as what is there without scripts', () => {
		expect(after(undefined)).toBe('flat');
	});

	it('sticks where the host says so, or forwards its scroll', () => {
		expect(after(undefined, clamped, sticks, deadline)).toBe('sticky');
		expect(after(undefined, clamped, scroll, deadline)).toBe('sticky');
	});

	it('is flat where the height is honoured, to a pixel of rounding', () => {
		expect(after(undefined, clamped, honoured, deadline)).toBe('flat');
		expect(after(undefined, { kind: 'size', given: 14999, wanted: 15000 }, deadline)).toBe('flat');
		expect(after(undefined, { kind: 'size', given: 14990, wanted: 15000 }, deadline)).toBe(
			'stepper'
		);
	});

	it('stays flat when it grows and the host takes its time', () => {
		expect(after(undefined, honoured, clamped, deadline)).toBe('flat');
	});

	it('steps where the host gives less, and where it says nothing at all', () => {
		expect(after(undefined, clamped, deadline)).toBe('stepper');
		expect(after(undefined, deadline)).toBe('stepper');
	});

	it('does better when the host does, however late', () => {
		expect(after(undefined, clamped, deadline, honoured)).toBe('flat');
		expect(after(undefined, clamped, deadline, scroll)).toBe('sticky');
		expect(after(undefined, clamped, deadline, greeting)).toBe('flat');
		expect(after(undefined, clamped, deadline, greeting, deadline)).toBe('stepper');
		expect(after(undefined, clamped, deadline, greeting, honoured, deadline)).toBe('flat');
	});

	it('does not stop sticking because its frame is as high as the viewport', () => {
		expect(after(undefined, sticks, { kind: 'size', given: 900, wanted: 800 })).toBe('sticky');
	});

	it('is flat or steps in a host of ours in which nothing can stick', () => {
		expect(after('sticky', doesNotStick, honoured, deadline)).toBe('flat');
		expect(after(undefined, doesNotStick, clamped, deadline)).toBe('stepper');
	});

	it('takes the wish to stick for a wish', () => {
		expect(after('sticky')).toBe('sticky');
		expect(after('sticky', clamped, deadline)).toBe('stepper');
		expect(after('sticky', honoured, deadline)).toBe('flat');
	});

	it.each(['flat', 'stepper'] as const)('does not overrule an author who wants it %s', (wish) => {
		const all = [sticks, doesNotStick, scroll, clamped, honoured, greeting, deadline];
		expect(after(wish, ...all)).toBe(wish);
	});

	it('is always in one of the modes, through every talk of four pieces of news', () => {
		const all = [sticks, doesNotStick, scroll, clamped, honoured, greeting, deadline];
		const talks = all.flatMap((a) =>
			all.flatMap((b) => all.flatMap((c) => all.map((d) => [a, b, c, d])))
		);
		const ends = new Set(talks.map((talk) => after(undefined, ...talk)));
		expect([...ends].sort()).toEqual([...MODES].sort());
	});
});
