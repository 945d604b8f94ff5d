/** The story where the network fails: file by file, all but the page itself, late, or in the middle. */
import { expect, type Page } from '@playwright/test';
import { hold } from '../support/faults/network.ts';
import { at, faultsOfPage, look, PLACE, walk, whereabouts } from '../support/faults/reading.ts';
import { complaintsOf, test } from '../support/faults/test.ts';
import { open, positionOf, readerIsLive, scrollTo, settle } from '#tools/reader.ts';
import { SCREENS } from '../support/screens.ts';
import { stillIsSeen } from '../support/stills.ts';
import { stepIds, story } from '#tools/story.ts';

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
	await expect(page.locator('[data-stage] [data-mark="money"] rect').first()).toBeVisible();
	return { cover, chart: files };
}

/** The words of the story as they stand in the page. */
const wordsOf = (page: Page) => page.locator('main').evaluate((main) => main.textContent);

/** The script that the page names: what it imports comes with it. */
const entryOf = (page: Page) =>
	page.locator('script[type="module"]').evaluate((script: HTMLScriptElement) => script.src);

/** A page to which one file does not come, or nothing but the page itself; what it complains of; and when the file was first refused. */
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
	await settle(tab);
	return { tab, complaints, refused };
}

/** One step of each chapter. */
const CHAPTERS = story.chapters.flatMap(({ steps }) => steps[0]?.id ?? []);

test('each file is blocked in turn', async ({ page }) => {
	test.slow();
	const { cover, chart } = await filesOf(page);
	const entry = await entryOf(page);
	const { tab: bare, refused: all } = await openWithout(page, undefined);
	await all;
	expect(await faultsOfPage(bare)).toEqual([]);
	const words = await wordsOf(bare);
	await bare.close();
	expect(cover).toContain(entry);
	expect(cover.filter((file) => file.endsWith('.woff2'))).toHaveLength(2);
	for (const file of new Set([...cover, ...chart])) {
		await test.step(file, async () => {
			const { tab, complaints, refused } = await openWithout(page, file);
			if (!file.endsWith('.js')) await readerIsLive(tab);
			await look(tab, [CHART, ...CHAPTERS]);
			await refused;
			expect(await faultsOfPage(tab)).toEqual([]);
			if (file === entry) {
				await expect(tab.locator('html')).not.toHaveAttribute('data-reader');
				expect(await wordsOf(tab)).toBe(words);
			}
			expect(complaints).toEqual([]);
			await tab.close();
		});
	}
});

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
	// By hand: until a page has loaded, browsers take a script's scroll back to the anchor.
	const target = await positionOf(page, PLACE, 200);
	await page.mouse.move(100, 600);
	await page.mouse.wheel(0, target - (await page.evaluate(() => window.scrollY)));
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(target, -1);
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

test('a network that is cut after the first load, and comes back', async ({ page }) => {
	// Read, not opened: a page that was opened has more in its cache.
	const html = await (await page.request.get('/')).text();
	const named = html.match(/[\w-]+\.js(?=")/g) ?? [];
	expect(named).not.toEqual([]);
	await page.route('**/*.js', (route) =>
		named.some((file) => route.request().url().endsWith(`/${file}`))
			? route.continue()
			: route.abort()
	);
	await open(page, '/');
	await walk(page, ['washington', 'mandate']);
	await scrollTo(page, await positionOf(page, CHART));
	const root = page.locator('html');
	await expect(root).toHaveAttribute('data-active-step', CHART);
	await expect(root).not.toHaveAttribute('data-reader');
	await stillIsSeen(page.locator(`#${CHART}`));
	expect(await faultsOfPage(page)).toEqual([]);
	await walk(page, ['washington']);
	await expect(root).toHaveAttribute('data-reader', 'live');
	await page.unroute('**/*.js');
	await page.reload();
	await readerIsLive(page);
	await walk(page, [CHART]);
	await expect(page.locator('[data-stage] [data-mark="money"] rect').first()).toBeVisible();
});
