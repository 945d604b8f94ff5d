import { expect, it } from 'vitest';
import { fittedSize } from './fitted-size.ts';
import { LABEL_SIZE } from './marks.ts';
import { widthOf } from './text-metrics.ts';

const LINES = ['Lima', 'A long name'];

it('is the size where all lines fit', () => {
	expect(fittedSize(LINES, 500, 30)).toBe(30);
});

it('makes the longest line as wide as the width', () => {
	const size = fittedSize(LINES, 100, 30);
	expect(size).toBeLessThan(30);
	expect(widthOf('A long name', size)).toBeCloseTo(100);
});

it('is never smaller than a label', () => {
	expect(fittedSize(LINES, 20, 30)).toBe(LABEL_SIZE);
});
