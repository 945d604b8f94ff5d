import { expect, test, type Page } from '@playwright/test';
import { faultsAs } from './support/schema-org.ts';
import { story } from '#tools/story.ts';

interface Thing {
	'@type': string;
	[property: string]: unknown;
}

async function thingOf(page: Page, address: string): Promise<Thing> {
	await page.goto(address);
	const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
	expect(blocks).toHaveLength(1);
	return JSON.parse(blocks[0] ?? '') as Thing;
}

test('the story says in schema.org’s words what it is about: the four meetings', async ({
	page
}) => {
	const article = await thingOf(page, '/');
	expect(faultsAs('NewsArticle', [article])).toEqual([[]]);
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

test('the sources say that they are data, and where it is', async ({ page, request }) => {
	const dataset = await thingOf(page, '/sources/');
	expect(faultsAs('Dataset', [dataset])).toEqual([[]]);
	const files = dataset.distribution as { contentUrl: string; encodingFormat: string }[];
	expect(files.length).toBeGreaterThan(4);
	for (const { contentUrl, encodingFormat } of files) {
		// A build that knows its address names the files there; here they are on this server.
		const path = contentUrl.slice(contentUrl.indexOf('data/'));
		const response = await request.get(`/${path}`);
		expect(response.status()).toBe(200);
		expect(response.headers()['content-type']).toContain(encodingFormat);
	}
});

test('the validator finds what is not in the vocabulary', () => {
	const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A' };
	const [right, ...wrong] = faultsAs('NewsArticle', [
		article,
		{ ...article, headlin: 'A' },
		{ ...article, '@type': 'NewsArticl' },
		{ ...article, about: [{ '@type': 'Event', startDay: '2024-04-10' }] }
	]);
	expect(right).toEqual([]);
	expect(wrong.map((faults) => faults.length > 0)).toEqual([true, true, true]);
});
