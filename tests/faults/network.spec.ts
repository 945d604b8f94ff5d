/** The story where the network fails: file by file, all but the page itself, late, or in the middle. */
import { expect, type Page } from '@playwright/test';
import { hold } from '../support/faults/network.ts';
import { at, faultsOfPage, PLACE, walk, whereabouts } from '../support/faults/reading.ts';
import { complaintsOf, test } from '../support/faults/test.ts';
import { open, positionOf, readerIsLive, scrollTo, settle } from '../support/reader.ts';
import { SCREENS } from '../support/screens.ts';
import { stillIsSeen } from '../support/stills.ts';
import { stepIds } from '../support/story.ts';

/** Where the page asks for all that it needs on its way: a step with a chart. */
const CHART = 'budget';

/** Files that the story asks for, the page itself not among them: on the cover, and on the way to a chart. */
async function filesOf(page: Page): Promise<{ cover: string[]; chart: string[] }> {
	const files: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() !== 'document') files.push(request.url());
	});
	await open(page, '/');
	const cover = files.splice(0);
	await walk(page, [CHART]);
	await expect(page.locator('[data-stage] .plot svg')).toBeVisible();
	return { cover, chart: files };
}

/** The programs that a page names: all that the story starts with. */
const startOf = (page: Page) =>
	page
		.locator('link[rel="modulepreload"]')
		.evaluateAll((links: HTMLLinkElement[]) => links.map(({ href }) => href));

/** The story as it stands in the page; what a program puts in to fetch its files is no part of it. */
const storyOf = (page: Page) => page.locator('main').innerHTML();

/** A page to which one file does not come, or nothing but the page itself, and what it complains of. */
async function openWithout(page: Page, blocked: string | undefined) {
	const tab = await page.context().newPage();
	const complaints = complaintsOf(tab);
	await tab.route(blocked ?? '**', (route) =>
		route.request().resourceType() === 'document' ? route.continue() : route.abort()
	);
	const refused = tab.waitForEvent('requestfailed', {
		predicate: (request) => blocked === undefined || request.url() === blocked
	});
	await tab.goto(`/#${CHART}`);
	await refused;
	await settle(tab);
	return { tab, complaints };
}

test('each file is blocked in turn', async ({ page }) => {
	const { cover, chart } = await filesOf(page);
	const { tab: bare } = await openWithout(page, undefined);
	expect(await faultsOfPage(bare)).toEqual([]);
	const asServed = await storyOf(bare);
	const start = await startOf(bare);
	await bare.close();

	/** The story that stands in the page, as it is without scripts. */
	const stays = async (tab: Page) => {
		expect(await storyOf(tab)).toBe(asServed);
		await expect(tab.locator('html')).not.toHaveAttribute('data-reader');
	};
	const runs = async (tab: Page) => {
		await readerIsLive(tab);
		await walk(tab);
		expect(await faultsOfPage(tab)).toEqual([]);
	};
	const without = async (file: string, holds: (tab: Page) => Promise<void>) => {
		const { tab, complaints } = await openWithout(page, file);
		await holds(tab);
		expect(complaints).toEqual([]);
		await tab.close();
	};
	const others = cover.filter((file) => !start.includes(file));
	expect(others.filter((file) => file.endsWith('.woff2'))).toHaveLength(2);
	expect(chart).not.toEqual([]);
	for (const file of start) await test.step(file, () => without(file, stays));
	for (const file of others) await test.step(file, () => without(file, runs));
	const showsStill = async (tab: Page) => {
		await isWithoutChart(tab);
		await scrollTo(tab, await positionOf(tab, CHART));
		await stillIsSeen(tab.locator(`#${CHART}`));
	};
	for (const file of chart) await test.step(file, () => without(file, showsStill));
});

/** What LayerCake would draw did not come: the still is seen in its place, and at the next step without one the graphic again. */
async function isWithoutChart(page: Page): Promise<void> {
	const html = page.locator('html');
	await expect(html).toHaveAttribute('data-active-step', CHART);
	await expect(html).not.toHaveAttribute('data-reader');
	await expect(page.locator(`#${CHART} img.still`)).toBeVisible();
	expect(await faultsOfPage(page)).toEqual([]);
	await walk(page, ['july']);
	await expect(html).toHaveAttribute('data-reader', 'live');
}

test('all but the page itself is blocked', async ({ page }) => {
	await page.route('**', (route) =>
		route.request().resourceType() === 'document' ? route.continue() : route.abort()
	);
	await page.goto('/');
	for (const screen of Object.values(SCREENS)) {
		await page.setViewportSize(screen);
		expect(await faultsOfPage(page)).toEqual([]);
	}
	await expect(page.locator('html')).not.toHaveAttribute('data-reader');
});

test('scripts that come when the story is half read take over there, and nothing moves', async ({
	page
}) => {
	const letGo = await hold(page, '**/*.js');
	await page.goto('/#tokyo', { waitUntil: 'commit' });
	await page.locator('footer').waitFor();
	expect(await faultsOfPage(page)).toEqual([]);
	const stills = page.locator('[data-step] img.still').filter({ visible: true });
	await expect(stills).toHaveCount(stepIds.length);
	await scrollTo(page, await positionOf(page, PLACE, 200));
	const place = () =>
		page.locator(`#${PLACE} h3`).evaluate((headline) => headline.getBoundingClientRect().top);
	const before = await place();
	letGo();
	await readerIsLive(page);
	await expect.poll(() => whereabouts(page)).toEqual(at(PLACE));
	await expect(page).toHaveURL(`/#${PLACE}`);
	expect(await place()).toBeCloseTo(before, 0);
	await walk(page);
});

test('a network that is cut in the middle, and comes back', async ({ page, context }) => {
	await open(page, '/');
	await context.setOffline(true);
	await walk(page, [PLACE]);
	await scrollTo(page, await positionOf(page, CHART));
	await isWithoutChart(page);
	await context.setOffline(false);
	await page.reload();
	await readerIsLive(page);
	await walk(page, [CHART]);
	await expect(page.locator('[data-stage] .plot svg')).toBeVisible();
});
