/**
 * What a page says, block by block in its order; not the graphic's own words, nor what live regions
 * say or others put in. It runs in the page and is sent there as text.
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
		// What a reader can open is there to be read; in a frame the spine comes with the scripts.
		const seen = parent.closest('details:not([open])') ?? parent;
		const comesLater = parent.closest('nav[data-spine]') !== null;
		if (!comesLater && !seen.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
			continue;
		const block = parent.closest(blocks);
		const last = found.at(-1);
		if (last?.block === block) last.text += text.data;
		else found.push({ block, text: text.data });
	}
	return found.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Those of a page's words that it said before, each as often as it says it now; what only a live page says is left out. */
export function knownText(before: string[], now: string[]): string[] {
	const known = new Set(before);
	return now.filter((text) => known.has(text));
}

/** Words without the spaces that a change may take or bring. */
export const withoutSpaces = (words: string[]) => words.map((text) => text.replaceAll(' ', ''));
