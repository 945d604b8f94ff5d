/** A card is looked at where no stylesheet is: by day, in the page's own colours. */
import { themeColour } from '#stage/theme-colours.ts';

/**
 * The same SVG with every `var(--name)` as the colour it stands for.
 * @throws {Error} for a name that src/stage/theme.css does not have.
 */
export const withColours = (svg: string): string =>
	svg.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => themeColour(name).light);
