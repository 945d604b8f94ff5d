/** Offline reading in each language of the story. tests/offline.spec.ts covers builds and networks. */
import { expect, test as base, type Page } from '@playwright/test';
import { open, readerIsLive } from '#tools/page-driver.ts';
import { story } from '#tools/story.ts';
import { lastStep } from '../support/openers.ts';
import { Site } from '../support/site.ts';

const test = base.extend<{ site: Site }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern
	site: async ({}, use, testInfo) => {
		// In a folder, where an address from the root of the host would fail.
		const site = new Site(testInfo.outputPath('site'), '/stories/a-story/');
		await site.publish();
		await use(site);
		await site.stop();
	}
});

/** Opens a page, and waits until the worker of its folder controls it. */
async function visit(page: Page, address: string): Promise<void> {
	await open(page, address);
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const { controller, ready } = navigator.serviceWorker;
				return controller && controller === (await ready).active && controller.state;
			})
		)
		.toBe('activated');
	await expect.poll(() => scopes(page)).toContain(address);
}

const scopes = (page: Page) =>
	page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
	);

/** The addresses of all cached pages, and of fonts. */
const cached = (page: Page) =>
	page.evaluate(async () => {
		const caches = await Promise.all(
			(await window.caches.keys()).map((name) => window.caches.open(name))
		);
		const requests = await Promise.all(caches.map((cache) => cache.keys()));
		return requests.flat().map(({ url }) => url);
	});

for (const { language, path } of story.languages) {
	test(`${language}: after one visit, all pages of the language work offline`, async ({
		page,
		site
	}) => {
		const home = site.address + path;
		await visit(page, home);
		expect(await scopes(page)).toEqual([home]);
		await site.stop();

		await page.goto(`${home}${lastStep}/`);
		await readerIsLive(page);
		await expect(page).toHaveURL(`${home}#${lastStep}`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', lastStep);
		await expect(page.locator('[data-stage] [data-mark]').first()).toBeAttached();

		await page.goto(`${home}present/#${lastStep}`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', lastStep);

		if (story.hasLedger) {
			await page.goto(`${home}sources/`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.locator('[data-claim]:visible')).toHaveCount(story.claims.length);
		}
	});

	test(`${language}: a visit stores the pages of no other language, and the fonts it shows`, async ({
		page,
		site
	}) => {
		const home = site.address + path;
		await visit(page, home);
		const addresses = await cached(page);
		const pages = addresses.filter((address) => address.endsWith('/'));
		expect(pages.toSorted()).toEqual(
			[home, `${home}present/`, ...(story.hasLedger ? [`${home}sources/`] : [])].toSorted()
		);
		const preloaded = await page
			.locator('link[as="font"]')
			.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
		expect(addresses.filter((address) => address.endsWith('.woff2')).toSorted()).toEqual(
			preloaded.toSorted()
		);
	});

	test(`${language}: a page below the first one registers the worker of its language`, async ({
		page,
		site
	}) => {
		const home = site.address + path;
		const below = [`${lastStep}/`, 'present/', ...(story.hasLedger ? ['sources/'] : [])];
		for (const address of below) {
			await page.goto(home + address);
			await expect.poll(() => scopes(page)).toEqual([home]);
			await page.evaluate(async () =>
				(await navigator.serviceWorker.getRegistration())?.unregister()
			);
		}
	});
}

if (story.languages.length > 1) {
	test('a reader of two languages has both offline', async ({ page, site }) => {
		const homes = story.languages.map(({ path }) => site.address + path);
		for (const home of homes) await visit(page, home);
		expect((await scopes(page)).toSorted()).toEqual(homes.toSorted());
		await site.stop();
		for (const [index, home] of homes.entries()) {
			await open(page, `${home}#${lastStep}`);
			await expect(page.locator('html')).toHaveAttribute(
				'lang',
				story.languages[index]?.language ?? ''
			);
		}
	});
}
