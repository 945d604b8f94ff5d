import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STILL_FRAME } from '#rules/frame.ts';
import { SYSTEM_SANS } from './styles.ts';

it('a still has the same aspect ratio as its empty box', () => {
	const css = readFileSync('src/app.css', 'utf8');
	const { width, height } = STILL_FRAME;
	expect(css).toContain(`--still-ratio: ${String(width)} / ${String(height)};`);
});

it('a still has the Japanese families of the page', () => {
	const css = readFileSync('src/stage/theme.css', 'utf8');
	const families = /--japanese: ([^;]+);/.exec(css)?.[1];
	expect(families?.replaceAll(', ', ',')).toBe(SYSTEM_SANS);
});
