import { expect, test } from 'vitest';
import { partialStroke } from './partial-stroke.ts';
import type { Point } from '../marks.ts';
import { box, curve, line } from '../make-marks.ts';

const corner = line('corner', 'ink', [
	[0, 0],
	[30, 0],
	[30, 10]
]);
const arc = curve('arc', 'ink', [
	[0, 0],
	[0, 40],
	[60, 40],
	[60, 0]
]);

const pointsOf = (mark: ReturnType<typeof partialStroke>): Point[] =>
	mark && 'points' in mark ? mark.points : [];

test('a polyline is cut by length, round its corners', () => {
	expect(pointsOf(partialStroke(corner, 0.5))).toEqual([
		[0, 0],
		[20, 0]
	]);
	expect(pointsOf(partialStroke(corner, 0.875))).toEqual([
		[0, 0],
		[30, 0],
		[30, 5]
	]);
});

test('half of a curve ends on the curve', () => {
	expect(pointsOf(partialStroke(arc, 0.5)).at(-1)).toEqual([30, 30]);
});

test.each([corner, arc])('a line cut at its end is unchanged', (mark) => {
	expect(partialStroke(mark, 1)).toEqual(mark);
});

test('an area has no partial stroke', () => {
	expect(partialStroke(box('area', 'ink', [0, 0, 10, 10]), 0.5)).toBeUndefined();
});
