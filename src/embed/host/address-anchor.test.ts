import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchoredStep, anchorKeeper } from './address-anchor.ts';

describe('anchoredStep', () => {
	it.each([
		['#four-meetings-tokyo', 'tokyo'],
		['#four-meetings-ships-aircraft', 'ships-aircraft'],
		['#comments', undefined],
		['#four-meetings-', undefined],
		['#four-meetings-%22', undefined],
		['', undefined]
	])('%s names %s', (hash, id) => {
		expect(anchoredStep({ hash })).toBe(id);
	});
});

describe('anchorKeeper', () => {
	const place = { hash: '', pathname: '/article/', search: '?page=2' };
	const replaceState = vi.fn((_state: unknown, _: string, address: string) => {
		place.hash = address.replace('/article/?page=2', '');
	});
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('location', place);
		vi.stubGlobal('history', { state: { hosts: 'own' }, replaceState });
		place.hash = '';
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
		replaceState.mockClear();
	});

	it('follows the reader at most twice a second, and clears the address on the cover', () => {
		const anchor = anchorKeeper();
		for (let step = 0; step < 100; step++) {
			anchor.follow(`step-${String(step)}`);
			vi.advanceTimersByTime(10);
		}
		vi.advanceTimersByTime(1000);
		expect(place.hash).toBe('#four-meetings-step-99');
		expect(replaceState.mock.calls.length).toBeLessThanOrEqual(3);
		anchor.follow(undefined);
		vi.advanceTimersByTime(1000);
		expect(replaceState).toHaveBeenLastCalledWith({ hosts: 'own' }, '', '/article/?page=2');
	});

	it('never writes over an anchor of the host’s own', () => {
		place.hash = '#comments';
		const anchor = anchorKeeper();
		anchor.follow('tokyo');
		vi.advanceTimersByTime(1000);
		expect(replaceState).not.toHaveBeenCalled();
	});

	it('does not undo a link of which the page has not heard yet', () => {
		const anchor = anchorKeeper();
		anchor.follow('tokyo');
		vi.advanceTimersByTime(1000);
		anchor.follow('hopes');
		place.hash = '#four-meetings-july';
		vi.advanceTimersByTime(500);
		expect(place.hash).toBe('#four-meetings-july');
		anchor.followLink();
		vi.advanceTimersByTime(1000);
		expect(place.hash).toBe('#four-meetings-july');
		anchor.follow('outcome');
		vi.advanceTimersByTime(500);
		expect(place.hash).toBe('#four-meetings-outcome');
	});

	it('follows on where the page changes its address by itself', () => {
		place.hash = '#comments';
		const anchor = anchorKeeper();
		place.hash = '';
		anchor.follow('tokyo');
		vi.advanceTimersByTime(1000);
		expect(place.hash).toBe('#four-meetings-tokyo');
	});

	it('survives a browser that refuses', () => {
		replaceState.mockImplementationOnce(() => {
			throw new Error('Too many calls');
		});
		const anchor = anchorKeeper();
		anchor.follow('tokyo');
		expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
	});

	it('stops', () => {
		const anchor = anchorKeeper();
		anchor.follow('tokyo');
		anchor.stop();
		vi.advanceTimersByTime(1000);
		expect(replaceState).not.toHaveBeenCalled();
	});
});
