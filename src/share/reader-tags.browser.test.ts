import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerTags } from './reader-tags.ts';

const SITE = 'https://example.org/bridge/';

/** The tags that the server writes for a step's page. */
const TAGS = `
	<link rel="canonical" href="${SITE}first/">
	<link rel="alternate" hreflang="en" href="${SITE}first/">
	<link rel="alternate" hreflang="ja" href="${SITE}ja/first/">
	<link rel="alternate" type="application/json+oembed" href="${SITE}oembed/first.json">
	<meta property="og:url" content="${SITE}first/">
	<meta property="og:title" content="The first meeting">
	<meta property="og:image" content="${SITE}cards/first.png">`;

const LINKS = `
	<a data-share="story" data-share-title="The Bridge"></a>
	<a data-share="first" data-share-title="The first meeting"></a>
	<a data-share="second" data-share-title="Money triples"></a>`;

const valueOf = (selector: string, attribute: string) =>
	document.querySelector(selector)?.getAttribute(attribute);

/** Title, addresses and image of the page as a browser's share sheet and an extension read them. */
const shared = () => ({
	title: document.title,
	canonical: valueOf('link[rel="canonical"]', 'href'),
	ogUrl: valueOf('meta[property="og:url"]', 'content'),
	ogTitle: valueOf('meta[property="og:title"]', 'content'),
	image: valueOf('meta[property="og:image"]', 'content')
});

const sharedAt = (path: string, title: string, card: string) => ({
	title,
	canonical: SITE + path,
	ogUrl: SITE + path,
	ogTitle: title,
	image: `${SITE}cards/${card}.png`
});

let head: string;
let title: string;

beforeEach(() => {
	head = document.head.innerHTML;
	title = document.title;
	document.head.insertAdjacentHTML('beforeend', TAGS);
	document.body.innerHTML = LINKS;
});

afterEach(() => {
	document.head.innerHTML = head;
	document.title = title;
	document.body.replaceChildren();
});

describe('readerTags', () => {
	it('moves title, addresses and image to the step, and back to the story on the cover', () => {
		const moveTo = readerTags('../', 'first');
		moveTo('second');
		expect(shared()).toEqual(sharedAt('second/', 'Money triples', 'second'));
		moveTo(undefined);
		expect(shared()).toEqual(sharedAt('', 'The Bridge', 'story'));
		moveTo('first');
		expect(shared()).toEqual(sharedAt('first/', 'The first meeting', 'first'));
	});

	it('moves the links to the other languages, and no other alternate', () => {
		const addresses = () =>
			Array.from(document.head.querySelectorAll('[rel="alternate"]'), (link) =>
				link.getAttribute('href')?.replace(SITE, '')
			);
		const moveTo = readerTags('../', 'first');
		moveTo('second');
		expect(addresses()).toEqual(['second/', 'ja/second/', 'oembed/first.json']);
		moveTo(undefined);
		expect(addresses()).toEqual(['', 'ja/', 'oembed/first.json']);
	});

	it('changes nothing at the page’s own step, where an extension may have changed the title', () => {
		document.title = 'Das erste Treffen';
		readerTags('../', 'first')('first');
		expect(document.title).toBe('Das erste Treffen');
	});

	it('adds no address to a page without addresses, and keeps the title of an unknown step', () => {
		document.head.innerHTML = head;
		document.title = 'The Bridge';
		readerTags('./')('nowhere');
		expect(shared()).toEqual({
			title: 'The Bridge',
			canonical: undefined,
			ogUrl: undefined,
			ogTitle: undefined,
			image: undefined
		});
	});
});
