/**
 * Keeps the page's title and the addresses in its head at the reader's step. Browsers and extensions share
 * them as they are at that moment. Safari shares the canonical address alone; Chromium and Firefox for iOS add
 * the hash of the page's address to it.
 */
import { STORY_CARD } from '#cards/card-names.ts';

/** The links to the page's own address, and to the page in each language. They are absolute. */
const LINKS = 'link[rel="canonical"], link[rel="alternate"][hreflang]';

interface Shared {
	title: string;
	/** Absolute address of the page. */
	address: string;
	/** Absolute address of the card as PNG. */
	card: string;
}

/** Without `SITE_URL`, the page lacks the tags with addresses. */
const TAGS = [
	{ selector: 'meta[property="og:url"]', attribute: 'content', field: 'address' },
	{ selector: 'meta[property="og:title"]', attribute: 'content', field: 'title' },
	{ selector: 'meta[property="og:image"]', attribute: 'content', field: 'card' }
] as const;

/**
 * Returns a function that moves the tags to a step. Undefined is the cover, which is shared as the story.
 * @param home The site's root, relative to this page, as in `../`.
 * @param start Id of the step that the page is for; undefined: the story.
 */
export function readerTags(home: string, start?: string): (step: string | undefined) => void {
	const links = Array.from(document.querySelectorAll<HTMLLinkElement>(LINKS), (link) => ({
		link,
		root: new URL(home, link.href)
	}));
	const root =
		links.find(({ link }) => link.rel === 'canonical')?.root ?? new URL(home, location.href);
	let current = start;
	return (step) => {
		if (step === current) return;
		current = step;
		const name = step ?? STORY_CARD;
		const path = step === undefined ? '.' : `${step}/`;
		const link = document.querySelector<HTMLElement>(`[data-share="${name}"]`);
		const shared: Shared = {
			title: link?.dataset.shareTitle ?? document.title,
			address: new URL(path, root).href,
			card: new URL(`cards/${name}.png`, root).href
		};
		document.title = shared.title;
		for (const { link, root } of links) link.href = new URL(path, root).href;
		for (const { selector, attribute, field } of TAGS) {
			document.querySelector(selector)?.setAttribute(attribute, shared[field]);
		}
	};
}
