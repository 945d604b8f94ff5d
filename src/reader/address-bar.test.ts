import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressBar } from './address-bar.ts';

describe('addressBar', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('writes at most twice a second, and ends with the last id', () => {
		const writes: { id: string | undefined; at: number }[] = [];
		const bar = addressBar((id) => writes.push({ id, at: Date.now() }));
		for (let index = 0; index < 300; index++) {
			bar.write(`step-${index}`);
			vi.advanceTimersByTime(10);
		}
		vi.advanceTimersByTime(1000);
		const pauses = writes.slice(1).map(({ at }, index) => at - (writes[index]?.at ?? at));
		expect(pauses.length).toBeGreaterThan(4);
		expect(Math.min(...pauses)).toBeGreaterThanOrEqual(500);
		expect(writes.at(-1)?.id).toBe('step-299');
	});

	it('writes an id only when it has changed', () => {
		const write = vi.fn();
		const bar = addressBar(write);
		bar.write('one');
		vi.advanceTimersByTime(600);
		bar.write('one');
		vi.advanceTimersByTime(600);
		expect(write).toHaveBeenCalledTimes(1);
	});

	it('does not replace an address that a link has written in the meantime', () => {
		const write = vi.fn();
		const bar = addressBar(write);
		bar.write('one');
		vi.advanceTimersByTime(10);
		bar.write('two');
		bar.setWritten('three');
		bar.write('three');
		vi.advanceTimersByTime(1000);
		expect(write.mock.calls).toEqual([['one']]);
	});

	it('clears the address on the cover', () => {
		const write = vi.fn();
		const bar = addressBar(write);
		bar.write('one');
		vi.advanceTimersByTime(600);
		bar.write(undefined);
		vi.advanceTimersByTime(600);
		expect(write).toHaveBeenLastCalledWith(undefined);
	});

	it('continues after the browser rejects a write, and writes the next step', () => {
		const write = vi.fn().mockImplementationOnce(() => {
			throw new DOMException('Too many calls', 'SecurityError');
		});
		const bar = addressBar(write);
		bar.write('one');
		vi.advanceTimersByTime(600);
		bar.write('two');
		vi.advanceTimersByTime(600);
		expect(write).toHaveBeenLastCalledWith('two');
	});

	it('cancels a pending write when it stops', () => {
		const write = vi.fn();
		const bar = addressBar(write);
		bar.write('one');
		bar.stop();
		vi.advanceTimersByTime(600);
		expect(write).not.toHaveBeenCalled();
	});
});
