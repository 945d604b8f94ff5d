/** How a frame looks, as its address asks: attributes and variables that src/embed/frame/frame.css reads. */
import type { Parameters } from '../parameters.ts';

export function applyTheme(
	root: HTMLElement,
	{ theme, accent, background, lang, mode }: Parameters
) {
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	if (accent) root.style.setProperty('--accent', accent);
	if (background) root.dataset.background = background;
	if (lang) root.lang = lang;
	root.dataset.mode = mode ?? 'flat';
}
