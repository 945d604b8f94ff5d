/**
 * The style of a drawing, by context. A page and a still use CSS variables and text; a card uses
 * values and outlined letters. Without a provider, a drawing has the page's style.
 */
import { getContext, setContext } from 'svelte';
import type { Shapes } from './shapes/shapes.ts';

/** Returns the CSS value of a colour of `theme.css`, by its name without `--`. */
export type ColourOf = (name: string) => string;

/** The colours and components that a drawing uses. */
export interface DrawingStyle {
	colourOf: ColourOf;
	/** Components for kinds of marks that this style draws in its own way. Default: none. */
	shapes?: Partial<Shapes>;
}

const KEY = Symbol('drawing style');

/** Returns `var(--name)`, which the page's stylesheet resolves. */
export const cssVariable: ColourOf = (name) => `var(--${name})`;

const PAGE_STYLE: DrawingStyle = { colourOf: cssVariable };

/** Sets the style of all drawings below the calling component. */
export function setDrawingStyle(style: DrawingStyle): void {
	setContext(KEY, style);
}

/** Returns the style that the nearest component above has set; the page's by default. */
export const getDrawingStyle = (): DrawingStyle =>
	getContext<DrawingStyle | undefined>(KEY) ?? PAGE_STYLE;
