import { MODES, ONE_SCREEN, type Mode } from '../modes.ts';
import { ELEMENT_NAME } from '../messages.ts';
import { PARAMETER_NAMES } from '../parameter-names.ts';

/** The data of the sample article's script. */
export interface Article {
	/** The story's title. */
	title: string;
	/** Relative address of the site's folder. */
	site: string;
}

/** The element's `mode` attribute for each mode of the preview, by the mode in the query. */
const MODE_ATTRIBUTE: Record<Mode, (requested: string | null) => string | null> = {
	sticky: (requested) => requested,
	flat: () => 'flat',
	stepper: () => null
};

/** Relative address of the story's folder in a language; unknown languages give the story's own. */
const homeIn = (language: string | null, { site }: Article) =>
	site + (__EDITIONS__.some((edition) => edition === language) ? `${language ?? ''}/` : '');

/** The iframe without our script. */
function bareIframeElement(article: Article, parameters: URLSearchParams): HTMLElement {
	const frame = document.createElement('iframe');
	frame.title = article.title;
	frame.height = String(ONE_SCREEN);
	frame.src = `${homeIn(parameters.get('lang'), article)}embed/?${parameters.toString()}`;
	return frame;
}

function storyElement(article: Article, host: Mode, query: URLSearchParams): HTMLElement {
	const element = document.createElement(ELEMENT_NAME);
	const attributes = new Map<string, string | null>(
		['step', ...PARAMETER_NAMES].map((name) => [name, query.get(name)])
	);
	attributes.set('mode', MODE_ATTRIBUTE[host](query.get('mode')));
	for (const [name, value] of attributes) if (value !== null) element.setAttribute(name, value);
	const link = document.createElement('a');
	link.href = homeIn(query.get('lang'), article);
	link.textContent = article.title;
	element.append(link);
	return element;
}

/**
 * Inserts the story into the article. The query's `host` is the mode to show, `sticky` by default; the
 * rest are the element's attributes.
 */
export function placeStory(article: Article): void {
	const place = document.querySelector('[data-story]');
	if (!place) return;
	const query = new URLSearchParams(location.search);
	const host = MODES.find((mode) => mode === query.get('host')) ?? 'sticky';
	const parameters = new URLSearchParams(
		PARAMETER_NAMES.flatMap((name) => {
			const value = query.get(name);
			return value ? [[name, value]] : [];
		})
	);
	place.replaceWith(
		host === 'stepper' ? bareIframeElement(article, parameters) : storyElement(article, host, query)
	);
}
