/** The colours of a picture by name, as its page's are: by day and by night. */
import { themeColour, type Colour } from '#stage/theme-colours.ts';

const NAME = /var\(--([\w-]+)\)/g;

/**
 * A stylesheet that gives each `var(--name)` of a drawing its colours. In an `<img>` the query asks
 * for the color-scheme of the element, and so follows the reader's choice.
 */
export function coloursOf(drawing: string): string {
	const names = [...new Set(Array.from(drawing.matchAll(NAME), ([, name = '']) => name))].sort();
	const rule = (time: keyof Colour) =>
		`svg{${names.map((name) => `--${name}:${themeColour(name)[time]}`).join(';')}}`;
	return `${rule('light')}@media(prefers-color-scheme:dark){${rule('dark')}}`;
}
