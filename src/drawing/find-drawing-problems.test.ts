import { describe, expect, it } from 'vitest';
import { findDrawingProblems } from './find-drawing-problems.ts';
import { circle, label } from './make-marks.ts';

const frame = { width: 200, height: 100 };
/** A label that is alone in the middle of the frame. */
const fine = label('fine', 100, 50, 'Fine', { anchor: 'middle' });

describe('findDrawingProblems', () => {
	it('returns no problem for a correct drawing', () => {
		expect(findDrawingProblems([fine, circle('dot', 'ink', [100, 50], 40)], frame)).toEqual([]);
	});

	it.each([
		['below', { x: 100, y: 70 }],
		['beside', { x: 140, y: 50 }]
	])('finds nothing in labels one %s the other, in any order', (_, at) => {
		const other = { ...fine, key: 'other', ...at };
		expect(findDrawingProblems([fine, other], frame)).toEqual([]);
		expect(findDrawingProblems([other, fine], frame)).toEqual([]);
	});

	it('finds two labels that overlap, and names both', () => {
		const over = label('over', 108, 55, ['Over', 'it']);
		expect(findDrawingProblems([fine, over], frame)).toEqual([
			'“Fine” (fine) overlaps “Over / it” (over)'
		]);
	});

	it('finds an overlap with a label that is still invisible', () => {
		expect(findDrawingProblems([fine, { ...fine, key: 'later', opacity: 0 }], frame)).toEqual([
			'“Fine” (fine) overlaps “Fine” (later)'
		]);
	});

	it('finds an overlap of a second line alone', () => {
		const tall = label('tall', 100, 33, ['Tall', 'label'], { anchor: 'middle' });
		expect(findDrawingProblems([tall, fine], frame)).toEqual([
			'“Tall / label” (tall) overlaps “Fine” (fine)'
		]);
	});

	it.each([
		['left', { x: -3, y: 50 }],
		['right', { x: 190, y: 50 }],
		['top', { x: 20, y: 5 }],
		['bottom', { x: 20, y: 99 }]
	])('finds a label that leaves the frame at the %s', (_, at) => {
		expect(findDrawingProblems([{ ...fine, ...at, anchor: 'start' }], frame)).toEqual([
			'“Fine” (fine) leaves the frame'
		]);
	});

	it('finds a label smaller than the minimum font size', () => {
		expect(findDrawingProblems([{ ...fine, size: 13.9 }], frame)).toEqual([
			'“Fine” (fine) is smaller than 14 units'
		]);
	});

	it('finds two marks of one identity, which a transition would mistake for one', () => {
		const dot = circle('dot', 'ink', [10, 10], 5);
		expect(findDrawingProblems([dot, { ...dot, x: 50 }], frame)).toEqual([
			'two marks have the identity “circle|dot|happened”: change the key of one'
		]);
		expect(findDrawingProblems([dot, { ...dot, standing: 'planned' }], frame)).toEqual([]);
	});
});
