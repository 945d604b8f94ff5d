import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAPER } from '#content/settings.ts';
import { themeColour, themeColours } from './theme-colours.ts';

describe('themeColour', () => {
	it('reads both values of a colour from theme.css', () => {
		const theme = readFileSync('src/stage/theme.css', 'utf8');
		const { light, dark } = themeColour('paper');
		expect(theme).toContain(`--paper: light-dark(${light}, ${dark});`);
		expect(PAPER).toEqual([light, dark]);
	});

	it('follows a variable that names another', () => {
		expect(themeColour('accent')).toEqual(themeColour('ink'));
	});

	it('has the two colours of each actor', () => {
		const colours = themeColours({
			moon: {
				colour: ['#111111', '#222222'],
				tint: ['#333333', '#444444'],
				forced: 'GrayText',
				names: []
			}
		});
		expect(themeColour('moon', colours)).toEqual({ light: '#111111', dark: '#222222' });
		expect(themeColour('moon-tint', colours)).toEqual({ light: '#333333', dark: '#444444' });
	});

	it('throws for an unknown name, and names the file', () => {
		expect(() => themeColour('mauve')).toThrow(
			'There is no colour “mauve”: add “--mauve: light-dark(…)” to the first rule of src/stage/theme.css'
		);
	});
});
