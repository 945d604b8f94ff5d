/** A host's page with elements in it: above and below them is space. */
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import { storyElement } from '../story-element.ts';
import { framePosts, frameOf, HOME, loaded } from './story-frame.ts';

/** The viewport's height in px. */
export const VIEWPORT = 600;

/** The space above the elements: 0 px. */
export const above = document.createElement('div');
/** The space below the elements: 3000 px. */
export const below = document.createElement('div');

/** An element with a link to `HOME`, not yet in the page. */
export function makeElement(attributes: Record<string, string> = {}): HTMLElement {
	const element = document.createElement(__ELEMENT__);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	const link = document.createElement('a');
	link.href = HOME.href;
	link.textContent = 'The Bridge: a story';
	element.append(link);
	return element;
}

/** Adds an element at the end of those in the page, and returns it. */
export function place(element: HTMLElement): HTMLElement {
	below.before(element);
	return element;
}

/** Resolves before the next animation frame is painted. */
export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The box in the element that is as tall as the story. */
export const container = (element: HTMLElement) => frameOf(element).parentElement;

/** A sticky element in the viewport whose iframe has said hello, as tall as `height` px. */
export async function stickyElement(height = 5000, attributes = {}): Promise<HTMLElement> {
	const element = place(makeElement(attributes));
	element.scrollIntoView();
	await loaded(element);
	framePosts(element, { kind: 'hello' });
	framePosts(element, { kind: 'height', height });
	// The first scroll position is sent in the next animation frame.
	await nextFrame();
	await nextFrame();
	return element;
}

/** Prepares the page before each test, and resets it after. Call once a file. */
export function useHostPage(): void {
	beforeAll(() => {
		customElements.define(__ELEMENT__, storyElement(undefined));
		document.body.style.margin = '0';
		below.style.height = '3000px';
	});

	beforeEach(async () => {
		await page.viewport(800, VIEWPORT);
		above.style.height = '0';
		document.body.replaceChildren(above, below);
		window.scrollTo(0, 0);
		// The test page is an iframe; most tests are about a page that is none.
		vi.stubGlobal('parent', window);
	});

	afterEach(() => {
		document.body.replaceChildren();
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
		history.replaceState(null, '', location.pathname + location.search);
	});
}
