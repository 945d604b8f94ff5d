/** The story where the network fails: file by file, all but the page itself, late, or in the middle. */
import { expect, test, type Browser } from '@playwright/test';
import { complaintsOf } from '../support/faults/console.ts';
import { hold } from '../support/faults/network.ts';
import { faultsOfPage, faultsOfWalk } from '../support/faults/reading.ts';
import { open, positionOf, readerIsLive, scrollTo, settle } from '../support/reader.ts';
import { SCREENS } from '../support/screens.ts';

test.use({
	viewport: SCREENS.phone,
	serviceWorkers: 'block',
	contextOptions: { reducedMotion: 'reduce' }
});

/** Files that the story asks for on the way through, of one kind. */
async function filesOf(browser: Browser, address: string, kind: string): Promise<string[]> {
	const page = await browser.newPage();
	const files = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === kind) files.add(request.url());
	});
	await page.goto(`${address}#budget`, { waitUntil: 'networkidle' });
	await page.close();
	return [...files];
}

for (const kind of ['script', 'stylesheet', 'font', 'image']) {
	test(`each ${kind} is blocked in turn`, async ({ browser, baseURL }) => {
		const address = baseURL ?? '';
		for (const file of await filesOf(browser, address, kind)) {
			await test.step(file, async () => {
				const page = await browser.newPage({ viewport: SCREENS.phone, reducedMotion: 'reduce' });
				const complaints = complaintsOf(page);
				await page.route(file, (route) => route.abort());
				await page.goto(`${address}#budget`, { waitUntil: 'networkidle' });
				expect.soft(await faultsOfPage(page)).toEqual([]);
				if ((await page.locator('html').getAttribute('data-reader')) === 'live') {
					expect.soft(await faultsOfWalk(page)).toEqual([]);
				}
				expect.soft(complaints).toEqual([]);
				await page.close();
			});
		}
	});
}

for (const [name, viewport] of Object.entries(SCREENS)) {
	test(`all but the page itself is blocked, ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		const complaints = complaintsOf(page);
		await page.route('**', (route) =>
			route.request().resourceType() === 'document' ? route.continue() : route.abort()
		);
		await page.goto('/');
		expect(await faultsOfPage(page)).toEqual([]);
		expect(complaints).toEqual([]);
	});
}

test('a late script takes over where the reader is, and nothing moves', async ({ page }) => {
	const complaints = complaintsOf(page);
	const letGo = await hold(page, '**/*.js');
	await page.goto('/#tokyo', { waitUntil: 'commit' });
	await page.locator('footer').waitFor();
	expect(await faultsOfPage(page)).toEqual([]);
	await scrollTo(page, await positionOf(page, 'budget', 200));
	const place = () =>
		page.locator('#budget h3').evaluate((headline) => headline.getBoundingClientRect().top);
	const before = await place();
	letGo();
	await readerIsLive(page);
	await settle(page);
	await expect(page.locator('html')).toHaveAttribute('data-active-step', 'budget');
	await expect(page).toHaveURL('/#budget');
	expect(await place()).toBeCloseTo(before, 0);
	expect(await faultsOfWalk(page)).toEqual([]);
	expect(complaints).toEqual([]);
});

test('a network that is cut in the middle, and comes back', async ({ page, context }) => {
	const complaints = complaintsOf(page);
	await open(page, '/');
	await context.setOffline(true);
	expect(await faultsOfPage(page)).toEqual([]);
	expect(await faultsOfWalk(page)).toEqual([]);
	await scrollTo(page, await positionOf(page, 'budget'));
	// What LayerCake would draw did not come: the still, which the page holds, is seen in its place.
	await expect(page.locator('html')).not.toHaveAttribute('data-reader');
	await expect(page.locator('#budget .still .plot svg')).toBeVisible();
	await scrollTo(page, await positionOf(page, 'july'));
	await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
	await context.setOffline(false);
	await page.reload();
	await readerIsLive(page);
	await scrollTo(page, await positionOf(page, 'budget'));
	await expect(page.locator('[data-stage] .plot svg')).toBeVisible();
	expect(complaints).toEqual([]);
});
