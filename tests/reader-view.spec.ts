/** Reader modes and read-later services keep the story. Mozilla's Readability is that of Firefox. */
import { readFileSync } from 'node:fs';
import type { Readability } from '@mozilla/readability';
import { expect, test, type Page } from '@playwright/test';
import { open } from '#tools/page-driver.ts';
import { story } from '#tools/story.ts';
import { laterOpener, middleStep } from './support/steps.ts';

// Readability parses HTML, which the pages' Trusted Types forbid.
test.use({ bypassCSP: true });

const SOURCE = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

type Article = NonNullable<ReturnType<Readability['parse']>>;

/** Returns the page as a reader mode shows it, and the images in it. */
async function readerView(page: Page) {
	const article = await page.evaluate<Article>(
		`(() => { ${SOURCE}; return new Readability(document.cloneNode(true)).parse(); })()`
	);
	const images = await page.evaluate((html) => {
		const parsed = new DOMParser().parseFromString(html, 'text/html');
		return [...parsed.images].map(({ alt, src }) => ({ alt, src }));
	}, article.content ?? '');
	return { ...article, text: oneLine(article.textContent ?? ''), images };
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Returns the texts of the matching elements. It works without the page's scripts. */
const textsOf = async (page: Page, selector: string) =>
	(await page.locator(selector).allTextContents()).map(oneLine);

/** Expects each text once, in order. */
function expectOnceInOrder(whole: string, texts: string[]): void {
	let from = 0;
	for (const text of texts) {
		const at = whole.indexOf(text, from);
		expect(at, `“${text}” after “${whole.slice(Math.max(0, from - 60), from)}”`).not.toBe(-1);
		from = at + text.length;
	}
	// Shorter texts, such as a headline of one word, are parts of others.
	for (const text of texts.filter(({ length }) => length > 60)) {
		expect(whole.split(text), text).toHaveLength(2);
	}
}

async function expectWholeStory(page: Page): Promise<void> {
	const view = await readerView(page);
	// The links to the next step are no words of the story.
	const words = 'section[data-step] :is(h2, h3, p:not(.pager)), figcaption';
	const texts = await textsOf(page, `.cover p, ${words}`);
	expect(texts.length).toBeGreaterThan(4 * story.steps.length);
	expectOnceInOrder(view.text, texts);
	expect(view.text).not.toContain('Next:');
	expect(view.byline ?? '').not.toMatch(/\d/);
	expect(view.title).toContain(story.title);
	expect(view.images.map(({ alt }) => alt)).toEqual(
		story.steps.map(({ altText }) => altText.trim())
	);
	for (const { src } of view.images) expect(src).toMatch(/^http:.*\/stills\/[\w-]+\.svg/);
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader mode keeps every word and every graphic', async ({ page }) => {
		await page.goto('/');
		await expectWholeStory(page);
	});
});

for (const address of ['/', `/#${laterOpener}`, `/${middleStep}/`]) {
	test(`a reader mode keeps every word and every graphic of ${address}`, async ({ page }) => {
		await open(page, address);
		await expectWholeStory(page);
	});
}

test('a reader mode keeps every claim of the page of sources', async ({ page }) => {
	await page.goto('/sources/');
	const { text, byline } = await readerView(page);
	const claims = await textsOf(page, 'main :is([data-claim] h4, [data-claim] dd)');
	expect(claims.length).toBeGreaterThan(story.claims.length);
	let from = 0;
	for (const claim of claims) {
		expect(text.slice(from)).toContain(claim);
		from = text.indexOf(claim, from) + claim.length;
	}
	expect(byline ?? '').not.toMatch(/\d/);
});
