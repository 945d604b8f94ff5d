/** The part of a viewport's height by which a key scrolls, as in browsers. */
const PAGE = 0.875;

/** Milliseconds in which a browser scrolls by a page. */
const PAGE_SCROLLS = 500;

/** Scrolls `scroller` by `top` px, without a transition. */
export function scrollBy(scroller: Element, top: number): void {
	scroller.scrollBy({ top, behavior: 'instant' });
}

/** Scrolls the nearest scroll container to the place `top` px below the top of `box`. Respects `scroll-padding-top`. */
export function scrollIntoBox(box: Element, top: number): void {
	const target = document.createElement('b');
	target.style.cssText = `position:absolute;top:${top}px`;
	box.append(target);
	target.scrollIntoView({ behavior: 'instant' });
	target.remove();
}

/**
 * Scrolls by pages, as the keyboard does.
 * @returns A function that scrolls `scroller` by a page: down with 1, up with -1.
 */
export function pageScroll() {
	/** The scroll position in px to which the last key scrolls, and the time in ms when it is there. */
	let pageTop = 0;
	let pageUntil = 0;

	return (scroller: Element, direction: number): void => {
		const now = performance.now();
		// A key during the movement adds to it.
		const from = now < pageUntil ? pageTop : scroller.scrollTop;
		pageTop = from + direction * PAGE * scroller.clientHeight;
		pageUntil = now + PAGE_SCROLLS;
		scroller.scrollTo({ top: pageTop, behavior: 'smooth' });
	};
}
