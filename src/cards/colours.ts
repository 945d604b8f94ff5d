/** The page's own colours, as values: a card is looked at where no stylesheet is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const theme = readFileSync(join(process.cwd(), 'src/stage/theme.css'), 'utf8');

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;
const LIGHT = /light-dark\(\s*([^,]+),/;

/** By name, by day. The stylesheet's first rule holds them all. */
const colours = new Map(
	Array.from(
		theme.slice(0, theme.indexOf('}')).matchAll(DECLARATION),
		([, name = '', value = '']) => [name, LIGHT.exec(value)?.[1] ?? value]
	)
);

/**
 * The same SVG with every `var(--name)` as the colour it stands for.
 * @throws {Error} for a name that src/stage/theme.css does not have.
 */
export function withColours(svg: string): string {
	return svg.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
		const colour = colours.get(name);
		if (colour === undefined) {
			throw new Error(`A card needs the colour “${name}”: give it a value in src/stage/theme.css.`);
		}
		return withColours(colour);
	});
}
