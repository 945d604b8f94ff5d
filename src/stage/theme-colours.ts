/** The colours of `theme.css` as values, for images outside a page. Server only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'src/stage/theme.css';

/** A colour in the light and in the dark theme. */
export interface Colour {
	light: string;
	dark: string;
}

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;
const LIGHT_DARK = /^light-dark\(\s*([^,]+),\s*([^)]+)\)$/;
const ALIAS = /^var\(--([\w-]+)\)$/;

function readColours(): ReadonlyMap<string, Colour> {
	const css = readFileSync(join(process.cwd(), FILE), 'utf8');
	const colours = new Map<string, Colour>();
	const aliases = new Map<string, string>();
	// The first rule has all of them; later rules are for print and forced colours.
	for (const [, name = '', value = ''] of css.slice(0, css.indexOf('}')).matchAll(DECLARATION)) {
		const [, light, dark] = LIGHT_DARK.exec(value) ?? [];
		const [, target] = ALIAS.exec(value) ?? [];
		if (light && dark) colours.set(name, { light, dark });
		else if (target) aliases.set(name, target);
	}
	for (const [name, target] of aliases) {
		const colour = colours.get(target);
		if (colour) colours.set(name, colour);
	}
	return colours;
}

/** All colours of the theme, by name without `--`. */
export const THEME_COLOURS = readColours();

/**
 * Returns a colour of the theme by its name without `--`.
 * @throws {Error} for a name that `theme.css` does not have.
 */
export function themeColour(name: string): Colour {
	const colour = THEME_COLOURS.get(name);
	if (colour) return colour;
	throw new Error(
		`${FILE} has no colour “${name}”: add “--${name}: light-dark(…)” to its first rule.`
	);
}
