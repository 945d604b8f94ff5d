import { parentOf } from './parent-of.ts';

/** Backgrounds with a higher lightness in Oklab, 0 to 1, are light: the contrast to black and to white is about equal there. */
const MIDDLE_LIGHTNESS = 0.6;
/** The least opacity of a background, 0 to 1, at which it hides what is behind it. */
const MIN_OPACITY = 0.5;

/** Lightness and opacity of any CSS colour. The browser converts the colour, on an element. */
function lightnessOf(colour: string, probe: HTMLElement) {
	probe.style.color = `color-mix(in oklab, ${colour}, ${colour})`;
	// oklab(0.98 0 0) or oklab(0.98 0 0 / 0.5). A browser without color-mix() has another colour: light.
	const oklab = /^oklab\((\S+) \S+ \S+?(?: \/ (\S+))?\)$/.exec(getComputedStyle(probe).color);
	const [, lightness = '1', opacity = '1'] = oklab ?? [];
	return { lightness: Number(lightness), opacity: Number(opacity) };
}

/**
 * The theme of the page around an element: its `color-scheme`, else the lightness of the first opaque
 * background behind it. A page that follows the reader's system has the theme that it has now.
 * @param probe An element for measurements, below `element` in the document. Its colour changes.
 */
export function hostTheme(element: Element, probe: HTMLElement): 'light' | 'dark' {
	const named = getComputedStyle(element).colorScheme.match(/\b(light|dark)\b/g) ?? [];
	if (named.length === 1) return named[0] as 'light' | 'dark';
	let colour = 'Canvas';
	for (let next: Element | null = element; next; next = parentOf(next)) {
		const { backgroundColor } = getComputedStyle(next);
		if (lightnessOf(backgroundColor, probe).opacity < MIN_OPACITY) continue;
		colour = backgroundColor;
		break;
	}
	return lightnessOf(colour, probe).lightness > MIDDLE_LIGHTNESS ? 'light' : 'dark';
}
