/** Copies the text of one screen from the page, so that it is sent once, in the page's HTML. */
import { sectionOf } from '#reader/step-elements.ts';

/** The parts of a step's section that its screen in the stepper leaves out. */
const LEFT_OUT = 'h2, h3, span, noscript, .sources, .share';

const copyOf = (node: Element | null | undefined): Node[] => (node ? [node.cloneNode(true)] : []);

/** A headline with the content of another, which has breaks in some languages. */
function headline(source: Element | null | undefined, className?: string): HTMLElement {
	const heading = document.createElement('h1');
	heading.append(...(source?.cloneNode(true).childNodes ?? []));
	if (className) heading.className = className;
	return heading;
}

function coverText(): Node[] {
	const cover = document.querySelector('header.cover');
	return [
		headline(cover?.querySelector('h1')),
		...copyOf(cover?.querySelector('.deck')),
		...copyOf(cover?.querySelector('.caption'))
	];
}

/**
 * Copies of the nodes with a step's headline, text and caption.
 * @param step Id of the step; undefined for the cover.
 */
export function stepText(step: string | undefined): Node[] {
	if (step === undefined) return coverText();
	const section = sectionOf(step);
	const words = [...(section?.querySelector('.words')?.children ?? [])];
	const caption = document.createElement('p');
	caption.className = 'caption';
	caption.append(...(section?.querySelector('figcaption')?.cloneNode(true).childNodes ?? []));
	return [
		headline(section?.querySelector('h3'), 'headline'),
		...words.filter((node) => !node.matches(LEFT_OUT)).flatMap(copyOf),
		caption
	];
}
