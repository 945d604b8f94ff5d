import { describe, expect, it } from 'vitest';
import { lineIn, SLICE, sliceCount, visibleSpan, type Span } from './visible-slices.ts';

/** What a browser would say of the slices of a page, seen through a window. */
function seenThrough(height: number, view: Span): Span[] {
	return Array.from({ length: sliceCount(height) }, (_, index) => ({
		top: Math.max(view.top, index * SLICE),
		bottom: Math.min(view.bottom, (index + 1) * SLICE, height)
	})).filter(({ top, bottom }) => bottom > top);
}

describe('visibleSpan', () => {
	it.each([
		{ top: 0, bottom: 700 },
		{ top: 1234, bottom: 1934 },
		{ top: 14_950, bottom: 15_012 },
		{ top: 40, bottom: 60 }
	])('finds the window from $top to $bottom', (view) => {
		expect(visibleSpan(seenThrough(15_012, view))).toEqual(view);
	});

	it('finds nothing when the frame is off the viewport', () => {
		expect(visibleSpan([])).toBeUndefined();
	});
});

describe('lineIn', () => {
	it('is inside the window, above its middle', () => {
		expect(lineIn({ top: 1000, bottom: 1500 })).toBe(1200);
	});
});
