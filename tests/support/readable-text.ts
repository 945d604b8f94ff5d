/**
 * Returns the problems of the story's text, one sentence each. It scrolls the page from top to
 * bottom. Each line must be visible once, without an element over it. Pinned elements may cover a
 * line temporarily. Other text may not.
 *
 * It runs in the page and is sent there as text, so it uses only its argument. It does not wait:
 * without scripts no promise resolves.
 * @param fewestLines The minimum number of text lines between pinned elements.
 */
export function readabilityProblems({ fewestLines }: { fewestLines: number }): string[] {
	const root = document.documentElement;
	const problems = new Set<string>();
	const start = window.scrollY;

	const hidden =
		'[hidden], [aria-hidden="true"], .stage-room, nav[data-spine], details:not([open]) > :not(summary)';
	const isVisibleText = (node: Node) => {
		const parent = node.parentElement;
		if (!parent || node.textContent?.trim() === '' || parent.closest(hidden)) return false;
		// Beside the live graphic only the active caption is visible.
		const caption = parent.closest('figcaption');
		if (caption && getComputedStyle(caption).opacity === '0') return false;
		// The style of text for screen readers only.
		return getComputedStyle(parent).clipPath !== 'inset(50%)';
	};
	const texts: { node: Node; parent: HTMLElement; seen: Set<number> }[] = [];
	for (const part of document.querySelectorAll('main, footer')) {
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node.parentElement && isVisibleText(node)) {
				texts.push({ node, parent: node.parentElement, seen: new Set() });
			}
		}
	}

	const linesOf = (node: Node) => {
		const range = document.createRange();
		range.selectNodeContents(node);
		return [...range.getClientRects()].filter(({ width }) => width > 0);
	};
	const pinned = [...document.querySelectorAll('.stage-room, nav[data-spine]')].filter((element) =>
		['sticky', 'fixed'].includes(getComputedStyle(element).position)
	);

	/** Returns the part of the viewport that is free for a text column: top and bottom, in CSS pixels. */
	const freeAreaAt = ({ left, right }: { left: number; right: number }) => {
		const free = { top: 0, bottom: root.clientHeight };
		for (const element of pinned) {
			const box = element.getBoundingClientRect();
			if (box.right <= left || box.left >= right) continue;
			if (box.top > root.clientHeight / 2) free.bottom = Math.min(free.bottom, box.top);
			else free.top = Math.max(free.top, box.bottom);
		}
		return free;
	};

	const column = document.querySelector('[data-step] .words') ?? document.body;
	window.scrollTo({ top: root.scrollHeight / 2, behavior: 'instant' });
	const { top, bottom } = freeAreaAt(column.getBoundingClientRect());
	const height = bottom - top;
	const lineHeight = parseFloat(getComputedStyle(column).lineHeight);
	if (height < fewestLines * lineHeight) {
		problems.add(`only ${(height / lineHeight).toFixed(1)} lines of text fit`);
	}

	/** Returns whether an element is pinned. The active caption is: it is sticky with its graphic. */
	const isPinned = (element: Element) =>
		pinned.some((one) => one.contains(element)) || element.closest('figcaption.active') !== null;

	const scrollStep = Math.max(lineHeight, height / 2);
	for (let at = 0; at < root.scrollHeight; at += scrollStep) {
		window.scrollTo({ top: at, behavior: 'instant' });
		for (const { node, parent, seen } of texts) {
			const box = parent.getBoundingClientRect();
			if (box.bottom < 0 || box.top > root.clientHeight) continue;
			for (const [index, line] of linesOf(node).entries()) {
				const { left, right } = line;
				const middle = (line.top + line.bottom) / 2;
				if (middle < 0 || middle > root.clientHeight) continue;
				const over = [left + 1, (left + right) / 2, right - 1]
					.map((x) => document.elementFromPoint(x, middle))
					.find((hit) => !hit || !(hit.contains(parent) || parent.contains(hit)));
				if (over === undefined) seen.add(index);
				else if (over && !isPinned(over) && !isPinned(parent)) {
					const what = `<${over.tagName.toLowerCase()}> “${over.textContent.trim().slice(0, 30)}”`;
					problems.add(`“${node.textContent?.trim().slice(0, 40) ?? ''}” is covered by ${what}`);
				}
			}
		}
	}

	for (const { node, parent, seen } of texts) {
		const quoted = `“${node.textContent?.trim().slice(0, 40) ?? ''}”`;
		const lines = linesOf(node);
		if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
			problems.add(`${quoted} is invisible`);
		} else if (lines.length === 0 || lines.some((line, index) => !seen.has(index))) {
			problems.add(`${quoted} is never visible`);
		}
		if (lines.some(({ left, right }) => left < -1 || right > root.clientWidth + 1)) {
			problems.add(`${quoted} is outside the page`);
		}
	}
	if (texts.length === 0) problems.add('the page has no text');
	if (root.scrollWidth > root.clientWidth) problems.add('the page has a horizontal scroll bar');
	window.scrollTo({ top: start, behavior: 'instant' });
	return [...problems];
}
