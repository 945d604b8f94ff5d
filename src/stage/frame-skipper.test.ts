import { expect, test } from 'vitest';
import { frameSkipper } from './frame-skipper.ts';

/** Returns the drawn shares of transitions of 600 ms, whose frames take the given milliseconds in turn. */
function drawnShares(frames: number[], transitions: number): number[][] {
	let now = 0;
	const skipper = frameSkipper(() => now);
	return Array.from({ length: transitions }, () => {
		const drawn: number[] = [];
		const start = now;
		for (let frame = 0; now - start < 600; frame++) {
			drawn.push(skipper((now - start) / 600));
			now += frames[frame % frames.length] ?? 0;
		}
		return drawn;
	});
}

/** Returns the part of frames that repeat the one before, 0 to 1. */
const skippedShare = (drawn: number[]) =>
	drawn.filter((share, index) => share === drawn[index - 1]).length / drawn.length;

test('draws every frame on a fast phone, also after one late frame', () => {
	for (const drawn of drawnShares([16.7], 3)) expect(skippedShare(drawn)).toBe(0);
	for (const drawn of drawnShares([8.3], 3)) expect(skippedShare(drawn)).toBe(0);
	const oneLate = [50, ...Array<number>(40).fill(16.7)];
	expect(skippedShare(drawnShares(oneLate, 1)[0] ?? [])).toBe(0);
});

test('draws every other frame on a phone that misses frames, with increasing shares', () => {
	for (const drawn of drawnShares([33.4, 16.7, 16.7], 4).slice(1)) {
		expect(skippedShare(drawn)).toBeGreaterThan(0.4);
		expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
	}
});

test('draws every frame again when the phone is fast again', () => {
	let now = 0;
	const skipper = frameSkipper(() => now);
	const transition = (milliseconds: number) =>
		Array.from({ length: 18 }, (_, index) => {
			now += milliseconds;
			return skipper(index / 18);
		});
	for (let times = 0; times < 3; times++) transition(33.4);
	expect(skippedShare(transition(33.4))).toBeGreaterThan(0.4);
	for (let times = 0; times < 5; times++) transition(16.7);
	expect(skippedShare(transition(16.7))).toBe(0);
});
