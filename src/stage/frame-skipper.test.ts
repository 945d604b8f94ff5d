import { expect, test } from 'vitest';
import { frameSkipper } from './frame-skipper.ts';

/** What is drawn of one move after another, in frames that take so many milliseconds each, over and over. */
function drawnIn(frames: number[], moves: number): number[][] {
	let now = 0;
	const paced = frameSkipper(() => now);
	return Array.from({ length: moves }, () => {
		const drawn: number[] = [];
		const start = now;
		for (let frame = 0; now - start < 600; frame++) {
			drawn.push(paced((now - start) / 600));
			now += frames[frame % frames.length] ?? 0;
		}
		return drawn;
	});
}

const held = (drawn: number[]) =>
	drawn.filter((share, index) => share === drawn[index - 1]).length / drawn.length;

test('a phone that keeps up draws every frame, and one late frame changes nothing', () => {
	for (const drawn of drawnIn([16.7], 3)) expect(held(drawn)).toBe(0);
	for (const drawn of drawnIn([8.3], 3)) expect(held(drawn)).toBe(0);
	expect(held(drawnIn([50, ...Array<number>(40).fill(16.7)], 1)[0] ?? [])).toBe(0);
});

test('a phone that misses frames draws every other one, and never goes back in a move', () => {
	for (const drawn of drawnIn([33.4, 16.7, 16.7], 4).slice(1)) {
		expect(held(drawn)).toBeGreaterThan(0.4);
		expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
	}
});

test('a phone that keeps up again draws every frame again', () => {
	let now = 0;
	const paced = frameSkipper(() => now);
	const move = (frame: number) =>
		Array.from({ length: 18 }, (_, index) => {
			now += frame;
			return paced(index / 18);
		});
	for (let times = 0; times < 3; times++) move(33.4);
	expect(held(move(33.4))).toBeGreaterThan(0.4);
	for (let times = 0; times < 5; times++) move(16.7);
	expect(held(move(16.7))).toBe(0);
});
