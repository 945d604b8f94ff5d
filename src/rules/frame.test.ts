import { describe, expect, it } from 'vitest';
import { frameFor, MIN_SIZE } from './frame.ts';

const BOXES = [
	{ width: 320, height: 273 },
	{ width: 360, height: 311 },
	{ width: 554, height: 682 },
	{ width: 1400, height: 994 }
];

describe('frameFor', () => {
	it.each([...BOXES, { width: 180, height: 220 }])(
		'has at least the smallest size in $width × $height',
		(box) => {
			const frame = frameFor(box);
			expect(frame.width).toBeGreaterThanOrEqual(MIN_SIZE.width);
			expect(frame.height).toBeGreaterThanOrEqual(MIN_SIZE.height);
			expect(frame.width * frame.scale).toBeCloseTo(box.width);
		}
	);

	it('enlarges labels on the largest screens', () => {
		const { width, height } = frameFor({ width: 3300, height: 1990 });
		expect(Math.min(width / MIN_SIZE.width, height / MIN_SIZE.height)).toBeCloseTo(3);
	});

	it('has the composition of the box', () => {
		expect(frameFor({ width: 390, height: 417 }).composition).toBe('portrait');
		expect(frameFor({ width: 360, height: 311 }).composition).toBe('landscape');
	});
});
