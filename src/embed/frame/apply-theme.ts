/** Applies the address's parameters as the attributes and variables that src/embed/frame/frame.css reads. */
import type { Parameters } from '../parameters.ts';

/**
 * Sets theme, accent, background, language and mode on the page's root element.
 * @param parameters Checked parameters; a missing one leaves the page's own value. `mode` defaults to `flat`.
 */
export function applyTheme(
	root: HTMLElement,
	{ theme, accent, background, lang, mode }: Parameters
): void {
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	if (accent) root.style.setProperty('--accent', accent);
	if (background) root.dataset.background = background;
	if (lang) root.lang = lang;
	root.dataset.mode = mode ?? 'flat';
}
