import { expect, test } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

const range = { pitch: 10, from: 0, until: 100 };

test('labels that do not touch keep their positions', () => {
	expect(spreadLabels([5, 40, 90], range)).toEqual([5, 40, 90]);
});

test('crowded labels move apart, in order, within the range', () => {
	const positions = spreadLabels([50, 51, 52, 99, 99, 99], range);
	const gaps = positions.slice(1).map((position, index) => position - (positions[index] ?? 0));
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
	expect(positions.at(0)).toBe(50);
	expect(positions.at(-1)).toBeLessThanOrEqual(100);
});

test('throws if the labels do not fit into the range', () => {
	const labels = Array.from({ length: 12 }, () => 50);
	expect(() => spreadLabels(labels, range)).toThrow('12 labels need 110 units and have 100.');
});
