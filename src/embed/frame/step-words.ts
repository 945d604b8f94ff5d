/** The words of one screen, copied from the page: they are the server's, and travel once. */
import { sectionOf } from '#reader/step-elements.ts';

/** What stands among a step's words and is not read on a screen of its own. */
const LEFT_OUT = 'h2, h3, span, noscript, .sources, .share';

const copyOf = (node: Element | null | undefined): Node[] => (node ? [node.cloneNode(true)] : []);

function headline(words: string | null | undefined, className?: string): HTMLElement {
	const heading = document.createElement('h1');
	heading.textContent = words ?? '';
	if (className) heading.className = className;
	return heading;
}

function coverWords(): Node[] {
	const cover = document.querySelector('header.cover');
	return [
		headline(cover?.querySelector('h1')?.textContent),
		...copyOf(cover?.querySelector('.deck')),
		...copyOf(cover?.querySelector('.caption'))
	];
}

/**
 * The words of a step as nodes of their own.
 * @param step Id of the step; none: the cover.
 */
export function stepWords(step: string | undefined): Node[] {
	if (step === undefined) return coverWords();
	const section = sectionOf(step);
	const words = [...(section?.querySelector('.words')?.children ?? [])];
	const caption = document.createElement('p');
	caption.className = 'caption';
	caption.append(...(section?.querySelector('figcaption')?.cloneNode(true).childNodes ?? []));
	return [
		headline(section?.querySelector('h3')?.textContent, 'headline'),
		...words.filter((node) => !node.matches(LEFT_OUT)).flatMap(copyOf),
		caption
	];
}
