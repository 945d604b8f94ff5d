/** The colours of `theme.css` and of the story's actors as values, for images outside a page. Server only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#content/settings.ts';

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

const ENGINE_COLOURS = readColours();

/** Returns all colours of a story by name without `--`: the engine's, and those of the actors. */
export function themeColours(actors: Settings['actors']): ReadonlyMap<string, Colour> {
	const themed = ([light, dark]: [string, string]): Colour => ({ light, dark });
	const ofActors = Object.entries(actors).flatMap(([id, { colour, tint }]): [string, Colour][] => [
		[id, themed(colour)],
		[`${id}-tint`, themed(tint)]
	]);
	return new Map([...ENGINE_COLOURS, ...ofActors]);
}

/**
 * Returns a colour by its name without `--`.
 * @throws {Error} for a name that neither `theme.css` nor the story has.
 */
export function themeColour(name: string, colours: ReadonlyMap<string, Colour> = ENGINE_COLOURS) {
	const colour = colours.get(name);
	if (colour) return colour;
	throw new Error(
		`There is no colour “${name}”: add “--${name}: light-dark(…)” to the first rule of ${FILE}, or an actor “${name}” to the story’s settings.yaml.`
	);
}
