import { parentOf } from './parent-of.ts';

/** How the page around an element scrolls. */
export interface Surroundings {
	/** The box whose scrolling moves the element: the nearest one that overflows, or the page. */
	scroller: Element;
	/** Whether `position: sticky` in the element keeps a frame of one viewport in view. */
	canStick: boolean;
	/** Whether the reader can scroll. Not where a script moves the page, or while a dialog locks it. */
	isScrollable: boolean;
}

const isScrollContainer = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
	/auto|scroll|hidden/.test(overflowX + overflowY);

const overflows = ({ scrollHeight, clientHeight }: Element) => scrollHeight > clientHeight + 1;

/** Whether the host's page is in an iframe itself. */
export const isFramed = () => window.parent !== window;

/**
 * Whether the window scrolls, and is no higher than the screen. An iframe may be as high as its content: a
 * story with the height of that window would make both higher without end.
 */
const isViewport = (page: Element) =>
	!isFramed() || (innerHeight <= screen.height && overflows(page));

/**
 * Measures the page. Reads styles and layout, so call it after a change and not in each frame.
 * @param element In the document.
 */
export function surroundingsOf(element: Element): Surroundings {
	const { body, documentElement: root } = document;
	const page = document.scrollingElement ?? root;
	const rootStyle = getComputedStyle(root);
	// Browsers give the body's overflow to the viewport if the root element has none.
	const givesToViewport = rootStyle.overflow === 'visible';
	const viewportStyle = givesToViewport ? getComputedStyle(body) : rootStyle;

	/** The scroll container that `position: sticky` refers to; undefined for the viewport. */
	let container: Element | undefined;
	let scroller: Element | undefined;
	let isFixed = false;
	for (let next: Element | null = element; next && next !== root; next = parentOf(next)) {
		const style = getComputedStyle(next);
		isFixed ||= style.position === 'fixed';
		if (!isScrollContainer(style) || (next === body && givesToViewport)) continue;
		container ??= next;
		if (/auto|scroll/.test(style.overflowY) && overflows(next)) scroller ??= next;
	}

	const pageScrolls =
		!/hidden|clip/.test(viewportStyle.overflowY) && (overflows(page) || (!container && !isFixed));
	const sticksToBody =
		container === body && scroller === body && Math.abs(body.clientHeight - innerHeight) < 2;
	return {
		scroller: scroller ?? page,
		canStick: isViewport(scroller ?? page) && (container ? sticksToBody : !isFixed),
		isScrollable: pageScrolls || scroller !== undefined
	};
}
