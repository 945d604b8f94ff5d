/**
 * Finds lines of text that a reader stumbles over, one sentence each: a line that begins with a closing mark or a
 * small kana, one that ends with an opening mark, and a last line of one or two characters in a headline or caption.
 *
 * It runs in the page and is sent there as text, so it uses nothing outside it.
 * @returns The problems, and the number of line breaks that were checked.
 */
export function brokenLines(): { problems: string[]; breaks: number } {
	/** No line begins with these. */
	const neverFirst =
		/^[、。，．・：；？！」』）］】〉》”’ー々〜…ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.;:!?)\]]/u;
	/** No line ends with these. */
	const neverLast = /[「『（［【〈《“‘([]$/u;
	/** The fewest characters of the last line of a headline or a caption. */
	const fewest = 3;
	const short = 'h1, h2, h3, figcaption, .cover .caption';
	const blocks = `${short}, p, li, dt, dd, summary, blockquote`;

	/** The lines of a block, by the position of each character: a line begins where a character is further back and lower. */
	function linesOf(block: Element): string[] {
		const lines: string[][] = [];
		let last: DOMRect | undefined;
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			if (node.parentElement?.closest(blocks) !== block) continue;
			let at = 0;
			for (const character of node.data) {
				range.setStart(node, at);
				range.setEnd(node, (at += character.length));
				const box = [...range.getClientRects()].find(({ width }) => width > 0);
				if (!box) continue;
				const begins = !last || (box.left < last.left && box.top > last.top + last.height / 2);
				if (begins) lines.push([character]);
				else lines.at(-1)?.push(character);
				last = box;
			}
		}
		return lines.map((line) => line.join('').trim());
	}

	const problems: string[] = [];
	let breaks = 0;
	for (const block of document.querySelectorAll(`main :is(${blocks})`)) {
		if (!block.checkVisibility()) continue;
		const lines = linesOf(block);
		const text = `“${lines.join(' | ')}”`;
		breaks += Math.max(0, lines.length - 1);
		const first = lines.slice(1).find((line) => neverFirst.test(line));
		if (first) problems.push(`“${first[0] ?? ''}” begins a line of ${text}`);
		const last = lines.slice(0, -1).find((line) => neverLast.test(line));
		if (last) problems.push(`“${last.at(-1) ?? ''}” ends a line of ${text}`);
		const end = lines.at(-1) ?? '';
		if (lines.length > 1 && block.matches(short) && Array.from(end).length < fewest)
			problems.push(`“${end}” is the whole last line of ${text}`);
	}
	return { problems, breaks };
}
