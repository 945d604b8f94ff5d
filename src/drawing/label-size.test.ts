import { expect, it } from 'vitest';
import { frameFor } from '#rules/frame.ts';
import { LABEL_SIZE } from './marks.ts';

it.each([
	{ width: 320, height: 273 },
	{ width: 360, height: 311 },
	{ width: 554, height: 682 },
	{ width: 1400, height: 994 }
])('labels are 12 to 20 px high in a box of $width × $height px', (box) => {
	const pixels = frameFor(box).scale * LABEL_SIZE;
	expect(pixels).toBeGreaterThanOrEqual(12);
	expect(pixels).toBeLessThanOrEqual(20);
});
