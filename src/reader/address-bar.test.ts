import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressBar } from './address-bar.ts';

describe('addressBar', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('writes at most twice a second, and the last wish wins', () => {
		const written: (string | undefined)[] = [];
		const bar = addressBar((id) => written.push(id));
		for (let index = 0; index < 100; index++) {
			bar.follow(`step-${index}`);
			vi.advanceTimersByTime(10);
		}
		vi.advanceTimersByTime(1000);
		expect(written.length).toBeLessThanOrEqual(4);
		expect(written.at(-1)).toBe('step-99');
	});

	it('writes an id only when it has changed', () => {
		const write = vi.fn();
		const bar = addressBar(write);
		bar.follow('one');
		vi.advanceTimersByTime(600);
		bar.follow('one');
		vi.advanceTimersByTime(600);
		expect(write).toHaveBeenCalledTimes(1);
	});

	it('leaves alone an address that a link has written meanwhile', () => {
		const write = vi.fn();
		const bar = addressBar(write);
		bar.follow('one');
		vi.advanceTimersByTime(10);
		bar.follow('two');
		bar.holds('three');
		bar.follow('three');
		vi.advanceTimersByTime(1000);
		expect(write.mock.calls).toEqual([['one']]);
	});

	it('clears the address on the cover', () => {
		const write = vi.fn();
		const bar = addressBar(write);
		bar.follow('one');
		vi.advanceTimersByTime(600);
		bar.follow(undefined);
		vi.advanceTimersByTime(600);
		expect(write).toHaveBeenLastCalledWith(undefined);
	});

	it('survives a browser that refuses, and tries again at the next step', () => {
		const write = vi.fn().mockImplementationOnce(() => {
			throw new DOMException('Too many calls', 'SecurityError');
		});
		const bar = addressBar(write);
		bar.follow('one');
		vi.advanceTimersByTime(600);
		bar.follow('two');
		vi.advanceTimersByTime(600);
		expect(write).toHaveBeenLastCalledWith('two');
	});

	it('stops', () => {
		const write = vi.fn();
		const bar = addressBar(write);
		bar.follow('one');
		bar.stop();
		vi.advanceTimersByTime(600);
		expect(write).not.toHaveBeenCalled();
	});
});
