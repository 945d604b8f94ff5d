import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchoredStep, addressAnchor } from './address-anchor.ts';

describe('anchoredStep', () => {
	it.each([
		[`#${__ELEMENT__}-first`, 'first'],
		[`#${__ELEMENT__}-last-step`, 'last-step'],
		['#comments', undefined],
		[`#${__ELEMENT__}-`, undefined],
		[`#${__ELEMENT__}-%22`, undefined],
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
		replaceState.mockClear();
		showStep.mockClear();
	});

	const showStep = vi.fn();
	let isRead = true;
	const makeAnchor = () => addressAnchor({ isRead: () => isRead, showStep });

	it('writes the step at which the reader stays for a second, not each step on the way', () => {
		const anchor = makeAnchor();
		for (let step = 0; step < 19; step++) {
			anchor.setStep(`step-${String(step)}`);
			vi.advanceTimersByTime(900);
			anchor.restart();
			vi.advanceTimersByTime(100);
		}
		expect(replaceState).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1000);
		expect(address.hash).toBe(`#${__ELEMENT__}-step-18`);
		expect(replaceState).toHaveBeenCalledTimes(1);
		anchor.setStep(undefined);
		vi.advanceTimersByTime(1000);
		expect(replaceState).toHaveBeenLastCalledWith({ hosts: 'own' }, '', '/article/?page=2');
	});

	it('names no step while the reader is above or below the story', () => {
		const anchor = makeAnchor();
		anchor.setStep('first');
		vi.advanceTimersByTime(1000);
		isRead = false;
		anchor.restart();
		vi.advanceTimersByTime(1000);
		expect(address.hash).toBe('');
		isRead = true;
		anchor.restart();
		vi.advanceTimersByTime(1000);
		expect(address.hash).toBe(`#${__ELEMENT__}-first`);
	});

	it('never replaces the host’s own hash', () => {
		address.hash = '#comments';
		const anchor = makeAnchor();
		anchor.setStep('first');
		vi.advanceTimersByTime(1000);
		expect(replaceState).not.toHaveBeenCalled();
	});

	it('keeps the link that the page was opened with until the story has reported a step', () => {
		address.hash = `#${__ELEMENT__}-second`;
		const anchor = makeAnchor();
		isRead = false;
		anchor.restart();
		vi.advanceTimersByTime(5000);
		expect(address.hash).toBe(`#${__ELEMENT__}-second`);
		isRead = true;
	});

	it.each(['after an event', 'that fires no event, as a router’s'])(
		'shows the step of a link %s, and does not undo the link',
		(kind) => {
			const anchor = makeAnchor();
			anchor.setStep('first');
			vi.advanceTimersByTime(1000);
			anchor.setStep('last');
			address.hash = `#${__ELEMENT__}-second`;
			if (kind === 'after an event') anchor.followLink();
			vi.advanceTimersByTime(1000);
			expect(showStep.mock.calls).toEqual([['second']]);
			vi.advanceTimersByTime(5000);
			expect(address.hash).toBe(`#${__ELEMENT__}-second`);
			anchor.setStep('fourth');
			vi.advanceTimersByTime(1000);
			expect(address.hash).toBe(`#${__ELEMENT__}-fourth`);
		}
	);

	it('takes its own write for no link, though the browser reports it', () => {
		const anchor = makeAnchor();
		replaceState.mockImplementationOnce((_state, _, url) => {
			address.hash = url.replace('/article/?page=2', '');
			anchor.followLink();
		});
		anchor.setStep('first');
		vi.advanceTimersByTime(1000);
		expect(address.hash).toBe(`#${__ELEMENT__}-first`);
		expect(showStep).not.toHaveBeenCalled();
	});

	it('writes again once the host has removed its own hash', () => {
		address.hash = '#comments';
		const anchor = makeAnchor();
		anchor.setStep('first');
		vi.advanceTimersByTime(1000);
		address.hash = '';
		anchor.setStep('last');
		vi.advanceTimersByTime(1000);
		anchor.restart();
		vi.advanceTimersByTime(1000);
		expect(address.hash).toBe(`#${__ELEMENT__}-last`);
	});

	it('ignores a browser that throws', () => {
		replaceState.mockImplementationOnce(() => {
			throw new Error('Too many calls');
		});
		const anchor = makeAnchor();
		anchor.setStep('first');
		expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
	});

	it('does not write after `stop`', () => {
		const anchor = makeAnchor();
		anchor.setStep('first');
		anchor.stop();
		vi.advanceTimersByTime(1000);
		expect(replaceState).not.toHaveBeenCalled();
	});
});
