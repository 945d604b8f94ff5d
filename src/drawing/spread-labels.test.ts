import { expect, test } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

const room = { pitch: 10, from: 0, until: 100 };

test('labels that have room stay where they would like to stand', () => {
	expect(spreadLabels([5, 40, 90], room)).toEqual([5, 40, 90]);
});

test('a crowd spreads, in order, inside its room', () => {
	const places = spreadLabels([50, 51, 52, 99, 99, 99], room);
	const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
	expect(places.at(0)).toBe(50);
	expect(places.at(-1)).toBeLessThanOrEqual(100);
});

test('more labels than the room holds are refused', () => {
	expect(() =>
		spreadLabels(
			Array.from({ length: 12 }, () => 50),
			room
		)
	).toThrow('12 labels');
});
