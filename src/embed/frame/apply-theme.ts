/** Applies parameters as the attributes and variables that src/embed/frame/frame.css reads. */
import type { Parameters } from '../parameters.ts';

/**
 * Sets theme, accent, background and language on the page's root element.
 * @param parameters Checked parameters. A missing one gives the page's own value back.
 * @param language The page's own language.
 */
export function applyTheme(
	root: HTMLElement,
	{ theme, accent, background, lang }: Parameters,
	language: string
): void {
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	else delete root.dataset.theme;
	root.style.setProperty('--accent', accent ?? null);
	if (background) root.dataset.background = background;
	else delete root.dataset.background;
	root.lang = lang ?? language;
}
