/** What both sides need of the parameters. Their checks are apart: they would make `/embed.js` larger. */

/** Names of the query parameters. */
export const PARAMETER_NAMES = ['theme', 'accent', 'background', 'lang', 'mode', 'start'] as const;
/** Name of a query parameter. */
export type Parameter = (typeof PARAMETER_NAMES)[number];

/**
 * The CSS `color-scheme` of each theme, for the iframe and for the page in it: browsers put an opaque canvas
 * behind a page whose scheme differs from its iframe's. `auto` is the theme of the reader's system.
 */
export const COLOR_SCHEMES = { light: 'light', dark: 'dark', auto: 'light dark' };
/** A value of the parameter `theme`. */
export type Theme = keyof typeof COLOR_SCHEMES;

export const isTheme = (value: string | null): value is Theme =>
	value !== null && Object.hasOwn(COLOR_SCHEMES, value);
