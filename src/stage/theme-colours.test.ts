import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeColour } from './theme-colours.ts';

describe('themeColour', () => {
	it('reads both values of a colour from theme.css', () => {
		const theme = readFileSync('src/stage/theme.css', 'utf8');
		const { light, dark } = themeColour('paper');
		expect(theme).toContain(`--paper: light-dark(${light}, ${dark});`);
	});

	it('follows a variable that names another', () => {
		expect(themeColour('joint')).toEqual(themeColour('ink'));
	});

	it('throws for an unknown name, and names the file', () => {
		expect(() => themeColour('mauve')).toThrow('src/stage/theme.css has no colour “mauve”');
	});
});
