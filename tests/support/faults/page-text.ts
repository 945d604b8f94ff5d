/**
 * Returns the text of a page, one item a block, in order. It skips the graphic, forms, live regions
 * and foreign nodes. It runs in the page and is sent there as text.
 */
export function textOfPage(): string[] {
	const blocks =
		'h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, summary, th, td, blockquote, label, div, header, nav, section, article, footer, main, form, body';
	const others =
		'script, style, noscript, svg, form, textarea, [aria-live], [data-foreign], [data-stage], .still-room';
	const found: { block: Element | null; text: string }[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		const parent = text.parentElement;
		if (!parent || parent.closest(others)) continue;
		// Closed disclosures count as text. In an iframe, scripts add the step navigation.
		const seen = parent.closest('details:not([open])') ?? parent;
		const isAddedByScripts = parent.closest('nav[data-spine]') !== null;
		if (
			!isAddedByScripts &&
			!seen.checkVisibility({ opacityProperty: true, visibilityProperty: true })
		)
			continue;
		const block = parent.closest(blocks);
		const last = found.at(-1);
		if (last?.block === block) last.text += text.data;
		else found.push({ block, text: text.data });
	}
	return found.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Returns the blocks of `now` that are also in `before`. It skips text that only a live page has. */
export function knownText(before: string[], now: string[]): string[] {
	const known = new Set(before);
	return now.filter((text) => known.has(text));
}

/** Returns the text without spaces, which a change may add or remove. */
export const withoutSpaces = (blocks: string[]) => blocks.map((text) => text.replaceAll(' ', ''));
