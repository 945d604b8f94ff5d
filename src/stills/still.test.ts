import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STILL_FRAME } from '#rules/frame.ts';

it('a still has the same aspect ratio as its empty box', () => {
	const css = readFileSync('src/app.css', 'utf8');
	const { width, height } = STILL_FRAME;
	expect(css).toContain(`--still-ratio: ${String(width)} / ${String(height)};`);
});
