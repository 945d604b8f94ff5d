import { expect, test, type Page } from '@playwright/test';
import { typeErrorsOf } from './support/schema-org.ts';
import { builtTags, isBuilt, siteAddress } from './support/built.ts';
import { story } from '#tools/story.ts';

interface Thing {
	'@type': string;
	[property: string]: unknown;
}

async function structuredDataOf(page: Page, address: string): Promise<Thing> {
	await page.goto(address);
	const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
	expect(blocks).toHaveLength(1);
	return JSON.parse(blocks[0] ?? '') as Thing;
}

test('the story has valid NewsArticle data about its meetings', async ({ page }) => {
	const article = await structuredDataOf(page, '/');
	expect(typeErrorsOf('NewsArticle', [article])).toEqual([[]]);
	expect(article).toMatchObject({ '@type': 'NewsArticle', headline: story.title });
	const meetings = story.events.filter(({ id }) => story.meetings.includes(id));
	expect(article.about).toMatchObject(
		meetings.map(({ title, date, until }) => ({
			'@type': 'Event',
			name: title,
			startDate: date,
			endDate: until || date
		}))
	);
});

/** The structured data of a built page. */
function builtData(file: string): Thing {
	const blocks = builtTags(file).filter(
		({ attributes }) => attributes.type === 'application/ld+json'
	);
	expect(blocks).toHaveLength(1);
	return JSON.parse(blocks[0]?.text ?? '') as Thing;
}

test('each step’s page has valid WebPage data with its own headline, and is part of the story', () => {
	const pages = story.steps.map(({ id }) => builtData(`${id}/index.html`));
	expect(typeErrorsOf('WebPage', pages)).toEqual(pages.map(() => []));
	expect(pages).toMatchObject(
		story.steps.map(({ id, headline }) => ({
			'@type': 'WebPage',
			headline,
			url: `${siteAddress()}${id}/`,
			isPartOf: { '@type': 'NewsArticle', headline: story.title, url: siteAddress() }
		}))
	);
});

test('the images of the story’s and the steps’ data exist', () => {
	const files = ['index.html', ...story.steps.map(({ id }) => `${id}/index.html`)];
	const images = files.map((file) => builtData(file).image);
	expect(new Set(images).size).toBe(files.length);
	for (const image of images) expect(isBuilt(String(image)), String(image)).toBe(true);
});

test('the page of sources has valid Dataset data with its downloads', async ({ page, request }) => {
	const dataset = await structuredDataOf(page, '/sources/');
	expect(typeErrorsOf('Dataset', [dataset])).toEqual([[]]);
	const files = dataset.distribution as { contentUrl: string; encodingFormat: string }[];
	expect(files.length).toBeGreaterThan(4);
	for (const { contentUrl, encodingFormat } of files) {
		// A build with SITE_URL names its files there. The test requests them from this server.
		const path = contentUrl.slice(contentUrl.indexOf('data/'));
		const response = await request.get(`/${path}`);
		expect(response.status()).toBe(200);
		expect(response.headers()['content-type']).toContain(encodingFormat);
	}
});

test('the validator reports terms outside the vocabulary', () => {
	const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A' };
	const [right, ...wrong] = typeErrorsOf('NewsArticle', [
		article,
		{ ...article, headlin: 'A' },
		{ ...article, '@type': 'NewsArticl' },
		{ ...article, about: [{ '@type': 'Event', startDay: '2024-04-10' }] }
	]);
	expect(right).toEqual([]);
	expect(wrong.map((problems) => problems.length > 0)).toEqual([true, true, true]);
});
