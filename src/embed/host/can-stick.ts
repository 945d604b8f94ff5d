/** Whether an element with these styles is a scroll container, to which `position: sticky` would refer. */
const isScrollContainer = (style: CSSStyleDeclaration) =>
	[style.overflowX, style.overflowY].some((overflow) => /auto|scroll|hidden/.test(overflow));

/**
 * Returns whether a child of the element can stick to the viewport: the element and its ancestors below
 * the body are no scroll containers.
 */
export function canStick(element: Element): boolean {
	for (let next: Element | null = element; ;) {
		next = next.assignedSlot ?? next.parentElement ?? shadowHostOf(next);
		if (!next || next === document.body || next === document.documentElement) return true;
		if (isScrollContainer(getComputedStyle(next))) return false;
	}
}

function shadowHostOf(element: Element): Element | null {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
}
