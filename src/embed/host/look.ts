import type { FromHost } from '../messages.ts';
import { isTheme, type Theme } from '../parameter-names.ts';
import { hostTheme } from './host-theme.ts';

/**
 * The theme of the element's attribute; by default the page's.
 * @param probe An element for measurements, below `element` in the document. Its colour changes.
 */
export function themeOf(element: Element, probe: HTMLElement): Theme {
	const requested = element.getAttribute('theme');
	return isTheme(requested) ? requested : hostTheme(element, probe);
}

/** The message with the attributes that a message can change, and the language, which would otherwise be the page's. */
export function lookMessage(element: Element, theme: Theme): FromHost {
	const value = (name: string) => element.getAttribute(name) ?? undefined;
	return {
		kind: 'look',
		theme,
		accent: value('accent'),
		background: value('background'),
		lang: value('lang')
	};
}
