/**
 * What keeps the story's words from being read, one sentence each. The page is read from top to
 * bottom, a little at a time; every line must once be free: on the page, and nothing over it. What
 * is pinned to the viewport may cover a line for a while, other words never.
 *
 * It runs in the page and is sent there as text, so it uses nothing but its argument; nor does it
 * wait for anything, for where scripts are off no promise is ever kept.
 * @param fewestLines How many lines of a paragraph must fit between what is pinned to the viewport.
 */
export function readabilityProblems({ fewestLines }: { fewestLines: number }): string[] {
	const root = document.documentElement;
	const faults = new Set<string>();
	const start = window.scrollY;

	const hidden =
		'[aria-hidden="true"], .stage-room, nav[data-spine], details:not([open]) > :not(summary)';
	const isForEyes = (node: Node) => {
		const parent = node.parentElement;
		if (!parent || node.textContent?.trim() === '' || parent.closest(hidden)) return false;
		// Beside the live graphic each caption shows with its own step.
		const caption = parent.closest('figcaption');
		if (caption && getComputedStyle(caption).opacity === '0') return false;
		// How words are kept for screen readers alone.
		return getComputedStyle(parent).clipPath !== 'inset(50%)';
	};
	const words: { node: Node; parent: HTMLElement; seen: Set<number> }[] = [];
	for (const part of document.querySelectorAll('main, footer')) {
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node.parentElement && isForEyes(node)) {
				words.push({ node, parent: node.parentElement, seen: new Set() });
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

	/** The free part of the viewport for a column of words: top and bottom, in CSS pixels. */
	const roomAt = ({ left, right }: { left: number; right: number }) => {
		const room = { top: 0, bottom: root.clientHeight };
		for (const element of pinned) {
			const box = element.getBoundingClientRect();
			if (box.right <= left || box.left >= right) continue;
			if (box.top > root.clientHeight / 2) room.bottom = Math.min(room.bottom, box.top);
			else room.top = Math.max(room.top, box.bottom);
		}
		return room;
	};

	const column = document.querySelector('[data-step] .words') ?? document.body;
	window.scrollTo({ top: root.scrollHeight / 2, behavior: 'instant' });
	const { top, bottom } = roomAt(column.getBoundingClientRect());
	const height = bottom - top;
	const lineHeight = parseFloat(getComputedStyle(column).lineHeight);
	if (height < fewestLines * lineHeight) {
		faults.add(`only ${(height / lineHeight).toFixed(1)} lines of words fit`);
	}

	/** Includes the active caption, which sticks with its graphic. */
	const isPinned = (element: Element) =>
		pinned.some((one) => one.contains(element)) || element.closest('figcaption.active') !== null;

	const stride = Math.max(lineHeight, height / 2);
	for (let at = 0; at < root.scrollHeight; at += stride) {
		window.scrollTo({ top: at, behavior: 'instant' });
		for (const { node, parent, seen } of words) {
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
					faults.add(`“${node.textContent?.trim().slice(0, 40) ?? ''}” is covered by ${what}`);
				}
			}
		}
	}

	for (const { node, parent, seen } of words) {
		const quoted = `“${node.textContent?.trim().slice(0, 40) ?? ''}”`;
		const lines = linesOf(node);
		if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
			faults.add(`${quoted} is invisible`);
		} else if (lines.length === 0 || lines.some((line, index) => !seen.has(index))) {
			faults.add(`${quoted} never comes into view`);
		}
		if (lines.some(({ left, right }) => left < -1 || right > root.clientWidth + 1)) {
			faults.add(`${quoted} leaves the page`);
		}
	}
	if (words.length === 0) faults.add('there are no words');
	if (root.scrollWidth > root.clientWidth) faults.add('there is a scroll bar across the page');
	window.scrollTo({ top: start, behavior: 'instant' });
	return [...faults];
}
