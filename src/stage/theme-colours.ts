/** The page's own colours, as values: for pictures, which no stylesheet reaches. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A colour by day and by night. */
export interface Colour {
	light: string;
	dark: string;
}

const theme = readFileSync(join(process.cwd(), 'src/stage/theme.css'), 'utf8');

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;
const BOTH = /light-dark\(\s*([^,]+),\s*([^)]+)\)/;
const OTHER = /^var\(--([\w-]+)\)$/;

/** By name. The stylesheet's first rule holds them all. */
const values = new Map(
	Array.from(
		theme.slice(0, theme.indexOf('}')).matchAll(DECLARATION),
		([, name = '', value = '']) => [name, value] as const
	)
);

/**
 * The colour of a name, as in `var(--name)`.
 * @throws {Error} for a name that src/stage/theme.css does not have.
 */
export function themeColour(name: string): Colour {
	const value = values.get(name);
	if (value === undefined) {
		throw new Error(
			`A picture needs the colour “${name}”: give it a value in src/stage/theme.css.`
		);
	}
	const other = OTHER.exec(value)?.[1];
	if (other !== undefined) return themeColour(other);
	const [, light = value, dark = value] = BOTH.exec(value) ?? [];
	return { light, dark };
}
