import { MODES, ONE_SCREEN, type Mode } from '../modes.ts';
import { NAME } from '../messages.ts';
import { PARAMETER_NAMES } from '../parameters.ts';

export interface Article {
	/** The story's title. */
	title: string;
	/** The way to the story's folder from this page. */
	home: string;
}

/** A host that only sets the height shows what an author can have by saying so. */
const MODE_OF: Record<Mode, (asked: string | null) => string | null> = {
	sticky: (asked) => asked,
	flat: () => 'flat',
	stepper: () => null
};

/** The frame alone, as in a page that runs no script of others. */
function bareFrame({ title, home }: Article, chosen: URLSearchParams): HTMLElement {
	const frame = document.createElement('iframe');
	frame.title = title;
	frame.height = String(ONE_SCREEN);
	frame.src = `${home}embed/?${chosen.toString()}`;
	return frame;
}

function storyElement({ title, home }: Article, host: Mode, query: URLSearchParams): HTMLElement {
	const element = document.createElement(NAME);
	const chosen = new Map<string, string | null>(
		['step', ...PARAMETER_NAMES].map((name) => [name, query.get(name)])
	);
	chosen.set('mode', MODE_OF[host](query.get('mode')));
	for (const [name, value] of chosen) if (value !== null) element.setAttribute(name, value);
	const link = document.createElement('a');
	link.href = home;
	link.textContent = title;
	element.append(link);
	return element;
}

/** Puts the story into the article, as the page's address asks: `host` is a mode, the rest what the element takes. */
export function placeStory(article: Article): void {
	const place = document.querySelector('[data-story]');
	if (!place) return;
	const query = new URLSearchParams(location.search);
	const host = MODES.find((mode) => mode === query.get('host')) ?? 'sticky';
	const chosen = new URLSearchParams(
		PARAMETER_NAMES.flatMap((name) => {
			const value = query.get(name);
			return value ? [[name, value]] : [];
		})
	);
	place.replaceWith(
		host === 'stepper' ? bareFrame(article, chosen) : storyElement(article, host, query)
	);
}
