import { describe, expect, it } from 'vitest';
import { label } from './make-marks.ts';
import {
	advanceOf,
	areaOf,
	ASCENT,
	CAP_HEIGHT,
	middleBaseline,
	widthOf,
	wrap
} from './text-metrics.ts';

describe('advanceOf', () => {
	it('is the sum of the advance widths, and grows with the font size', () => {
		expect(advanceOf('ab')).toBeCloseTo(advanceOf('a') + advanceOf('b'));
		expect(advanceOf('ab', 28)).toBeCloseTo(2 * advanceOf('ab', 14));
	});

	it('counts a character that the font lacks as one em', () => {
		expect(advanceOf('𝔘', 20)).toBe(20);
	});
});

describe('wrap', () => {
	it('breaks at spaces into lines that fit, and keeps every word', () => {
		const lines = wrap('three days in Lima', widthOf('three days') + 1);
		expect(lines).toEqual(['three days', 'in Lima']);
	});

	it('puts a word that is too wide on its own line', () => {
		expect(wrap('an Interoperability forum', 20)).toEqual(['an', 'Interoperability', 'forum']);
	});
});

it('middleBaseline puts the middle of the capitals on a height', () => {
	const size = 20;
	const baseline = middleBaseline(100, size);
	const top = baseline - CAP_HEIGHT * size;
	expect((baseline + top) / 2).toBe(100);
});

describe('areaOf', () => {
	const width = widthOf('Lima', 20);

	it.each([
		['start', 100],
		['middle', 100 - width / 2],
		['end', 100 - width]
	] as const)('begins where the anchor %s puts it', (anchor, x) => {
		const area = areaOf(label('name', 100, 50, 'Lima', { size: 20, anchor }));
		expect(area).toMatchObject({ x, y: 50 - ASCENT * 20, width });
	});

	it('is as wide as the widest line and as high as all lines', () => {
		const one = areaOf(label('name', 0, 0, 'Lima', { size: 20 }));
		const two = areaOf(label('name', 0, 0, ['Lima', 'I'], { size: 20 }));
		expect(two.width).toBe(one.width);
		expect(two.height).toBeGreaterThan(1.9 * one.height);
	});
});
