/** Something round an element scrolls or cuts off by itself, so that nothing in it can stick to the viewport. */
const holdsOnTo = (style: CSSStyleDeclaration) =>
	[style.overflowX, style.overflowY].some((overflow) => /auto|scroll|hidden/.test(overflow));

/** Can something in this element stick to the viewport? The page's own scrolling is no hindrance. */
export function canStick(element: Element): boolean {
	for (let next: Element | null = element; ;) {
		next = next.assignedSlot ?? next.parentElement ?? hostOf(next);
		if (!next || next === document.body || next === document.documentElement) return true;
		if (holdsOnTo(getComputedStyle(next))) return false;
	}
}

function hostOf(element: Element): Element | null {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
}
