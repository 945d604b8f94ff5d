import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withColours } from './colours.ts';

describe('withColours', () => {
	it('gives each variable its colour by day, from the page’s own stylesheet', () => {
		const theme = readFileSync('src/stage/theme.css', 'utf8');
		const [, paper] = /--paper: light-dark\((#\w+),/.exec(theme) ?? [];
		expect(withColours('<rect fill="var(--paper)"/>')).toBe(`<rect fill="${paper ?? ''}"/>`);
	});

	it('follows a variable that names another', () => {
		expect(withColours('var(--joint)')).toBe(withColours('var(--ink)'));
	});

	it('throws for a colour that is nowhere', () => {
		expect(() => withColours('var(--mauve)')).toThrow('“mauve”');
	});
});
