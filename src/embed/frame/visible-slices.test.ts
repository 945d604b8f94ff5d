import { describe, expect, it } from 'vitest';
import { lineIn, SLICE, sliceCount, visibleSpan, type Span } from './visible-slices.ts';

/** The visible part of each slice, of which the browser reports those in the viewport. */
function visibleParts(height: number, viewport: Span): Span[] {
	return Array.from({ length: sliceCount(height) }, (_, index) => ({
		top: Math.max(viewport.top, index * SLICE),
		bottom: Math.min(viewport.bottom, (index + 1) * SLICE, height)
	})).filter(({ top, bottom }) => bottom > top);
}

describe('visibleSpan', () => {
	it.each([
		{ top: 0, bottom: 700 },
		{ top: 1234, bottom: 1934 },
		{ top: 14_950, bottom: 15_012 },
		{ top: 40, bottom: 60 }
	])('finds the visible part from $top to $bottom', (viewport) => {
		expect(visibleSpan(visibleParts(15_012, viewport))).toEqual(viewport);
	});

	it('returns undefined when the iframe is outside the viewport', () => {
		expect(visibleSpan([])).toBeUndefined();
	});
});

describe('lineIn', () => {
	it('is at 40 % of the visible part', () => {
		expect(lineIn({ top: 1000, bottom: 1500 })).toBe(1200);
	});
});
