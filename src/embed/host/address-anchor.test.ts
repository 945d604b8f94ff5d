import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchoredStep, addressAnchor } from './address-anchor.ts';

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

describe('addressAnchor', () => {
	const address = { hash: '', pathname: '/article/', search: '?page=2' };
	const replaceState = vi.fn((_state: unknown, _: string, url: string) => {
		address.hash = url.replace('/article/?page=2', '');
	});
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('location', address);
		vi.stubGlobal('history', { state: { hosts: 'own' }, replaceState });
		address.hash = '';
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
		replaceState.mockClear();
	});

	it('writes the reader’s step at most twice a second, and removes it on the cover', () => {
		const anchor = addressAnchor();
		for (let step = 0; step < 100; step++) {
			anchor.setStep(`step-${String(step)}`);
			vi.advanceTimersByTime(10);
		}
		vi.advanceTimersByTime(1000);
		expect(address.hash).toBe('#four-meetings-step-99');
		expect(replaceState.mock.calls.length).toBeLessThanOrEqual(3);
		anchor.setStep(undefined);
		vi.advanceTimersByTime(1000);
		expect(replaceState).toHaveBeenLastCalledWith({ hosts: 'own' }, '', '/article/?page=2');
	});

	it('never replaces the host’s own hash', () => {
		address.hash = '#comments';
		const anchor = addressAnchor();
		anchor.setStep('tokyo');
		vi.advanceTimersByTime(1000);
		expect(replaceState).not.toHaveBeenCalled();
	});

	it('does not undo a link before its hashchange event', () => {
		const anchor = addressAnchor();
		anchor.setStep('tokyo');
		vi.advanceTimersByTime(1000);
		anchor.setStep('hopes');
		address.hash = '#four-meetings-july';
		vi.advanceTimersByTime(500);
		expect(address.hash).toBe('#four-meetings-july');
		anchor.followLink();
		vi.advanceTimersByTime(1000);
		expect(address.hash).toBe('#four-meetings-july');
		anchor.setStep('outcome');
		vi.advanceTimersByTime(500);
		expect(address.hash).toBe('#four-meetings-outcome');
	});

	it('writes again once the host has removed its own hash', () => {
		address.hash = '#comments';
		const anchor = addressAnchor();
		address.hash = '';
		anchor.setStep('tokyo');
		vi.advanceTimersByTime(1000);
		expect(address.hash).toBe('#four-meetings-tokyo');
	});

	it('ignores a browser that throws', () => {
		replaceState.mockImplementationOnce(() => {
			throw new Error('Too many calls');
		});
		const anchor = addressAnchor();
		anchor.setStep('tokyo');
		expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
	});

	it('does not write after `stop`', () => {
		const anchor = addressAnchor();
		anchor.setStep('tokyo');
		anchor.stop();
		vi.advanceTimersByTime(1000);
		expect(replaceState).not.toHaveBeenCalled();
	});
});
