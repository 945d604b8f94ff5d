/** Others change the page: extensions, translators, phones, minifiers. Its words stay as they leave them, none is lost and none doubled. */
import { expect, type Browser, type Page } from '@playwright/test';
import { buildFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';
import { siteAddress } from '../support/built.ts';
import { entries, shown } from '../support/entries.ts';
import { ADDITIONS, LOSSES, type Change } from '../support/faults/dom-changes.ts';
import { amongWords, withoutSpaces, wordsOfPage } from '../support/faults/kept-words.ts';
import { changeWhileRead, MOMENTS, openAndStart } from '../support/faults/moments.ts';
import { at, PLACE, whereabouts } from '../support/faults/reading.ts';
import { test as base } from '../support/faults/test.ts';
import { positionOf, readerIsLive, scrollTo, settle, stageIsSettled } from '#tools/reader.ts';
import { stepIds } from '#tools/story.ts';

/** The pages hold the story's address: the one that a host shows where nothing is finds its files by it alone. */
const test = base.extend<object, { site: string }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern
		async ({}, use) => {
			const { pathname } = new URL(siteAddress());
			const { address, close } = await serve({ folder: buildFolder, port: 0, base: pathname });
			await use(address);
			await close();
		},
		{ scope: 'worker' }
	],
	baseURL: ({ site }, use) => use(site)
});

/** Pages on which the live graphic takes the place of stills. */
const STORIES = ['./', './tokyo/', './embed/'];

/** Pages that scripts bring something to. */
const LIVELY = [...STORIES, './sources/', './embed/code/'];

const PAGES = [...LIVELY, './embed/tokyo/', './404'];

const ALL = 'all additions at once';

/** What the changes of one test are, by the name of the test. */
const EACH: Record<string, Change[]> = Object.fromEntries(
	Object.entries({ ...ADDITIONS, ...LOSSES }).map(([name, change]) => [name, [change]])
);
const TOGETHER: Record<string, Change[]> = {
	[ALL]: Object.values(ADDITIONS),
	'all losses at once': Object.values(LOSSES)
};

/** Pages on which each change is made by itself, by the moment: for all of them there is no time. */
const LOOKED_AT_CLOSELY: Record<string, string[]> = {
	'before the scripts come': ['./', './sources/'],
	'when the scripts first touch the page': ['./']
} satisfies Partial<Record<keyof typeof MOMENTS, string[]>>;

const isAddition = (name: string) => name === ALL || name in ADDITIONS;

/** Words of a page that runs no scripts, from one that has been asked once. */
const asServed = new Map<string, Promise<string[]>>();

function servedWords(browser: Browser, page: Page, address: string): Promise<string[]> {
	const read = async () => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: page.viewportSize()
		});
		const tab = await context.newPage();
		await tab.goto(address);
		const words = await tab.evaluate(wordsOfPage);
		await context.close();
		return words;
	};
	const words = asServed.get(address) ?? read();
	asServed.set(address, words);
	return words;
}

/** A live page draws its graphic; any other shows its stills. */
const graphicIsThere = (page: Page) =>
	page.evaluate(() => {
		const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
		const drawings =
			document.documentElement.dataset.reader === 'live' ? '[data-stage] svg' : '.still';
		return [...document.querySelectorAll(drawings)].some(isShown);
	});

/** The words stand as the change left them; and the graphic lives on, or the stills are there. */
async function isWhole(page: Page, path: string, name: string, words: string[]): Promise<void> {
	await settle(page);
	if (isAddition(name)) expect(words).not.toEqual([]);
	expect(amongWords(words, await page.evaluate(wordsOfPage))).toEqual(words);
	if (!STORIES.includes(path)) return;
	if (isAddition(name)) await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
	if (isAddition(name) || name.includes('stage')) {
		await expect.poll(() => graphicIsThere(page)).toBe(true);
	}
}

for (const path of PAGES) {
	test(`${path} is left alone`, async ({ page, browser, site }) => {
		const words = await servedWords(browser, page, new URL(path, site).href);
		await openAndStart(page, path);
		expect(words).not.toEqual([]);
		expect(amongWords(words, await page.evaluate(wordsOfPage))).toEqual(words);
		if (!STORIES.includes(path)) return;
		await readerIsLive(page);
		await readOn(page);
	});
}

for (const [moment, changeAt] of Object.entries(MOMENTS)) {
	const { [moment]: closely = [] } = LOOKED_AT_CLOSELY;
	for (const path of changeAt === MOMENTS['before the scripts come'] ? PAGES : LIVELY) {
		const kinds = closely.includes(path) ? EACH : TOGETHER;
		for (const [name, changes] of Object.entries(kinds)) {
			test(`${moment}, on ${path}: ${name}`, async ({ page, browser, site }) => {
				const served = await servedWords(browser, page, new URL(path, site).href);
				const words = await changeAt(page, path, changes);
				if (isAddition(name)) {
					const known = withoutSpaces(served);
					expect(amongWords(known, withoutSpaces(words))).toEqual(known);
				}
				await isWhole(page, path, name, words);
			});
		}
	}
}

/** Scrolls from where the reader is through all that comes. */
const scrollToTheEnd = (page: Page) =>
	page.evaluate(async () => {
		const end = () => document.documentElement.scrollHeight - window.innerHeight;
		for (let top = window.scrollY; top < end(); top += window.innerHeight) {
			window.scrollTo(0, top);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	});

/** Goes through the steps that come, each of which is drawn. */
async function readOn(page: Page): Promise<void> {
	for (const id of stepIds.slice(stepIds.indexOf(PLACE))) {
		await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
		await settle(page);
		await expect.poll(() => whereabouts(page)).toEqual(at(id));
		// What a step's chart complains of comes with the chart.
		await stageIsSettled(page);
	}
}

for (const path of PAGES) {
	const kinds = path === './' ? EACH : TOGETHER;
	for (const [name, changes] of Object.entries(kinds)) {
		test(`while one reads ${path}: ${name}`, async ({ page }) => {
			await openAndStart(page, path);
			if (STORIES.includes(path)) {
				await readerIsLive(page);
				await scrollTo(page, await positionOf(page, 'tokyo'));
			}
			const words = await changeWhileRead(page, changes);
			if (isAddition(name) && STORIES.includes(path)) await readOn(page);
			if (isAddition(name) && path === './sources/') {
				const claims = await entries(page).count();
				await page.locator('input[type="search"]').fill('no claim has this');
				await expect(shown(page)).toHaveCount(0);
				await page.locator('input[type="search"]').fill('');
				await expect(shown(page)).toHaveCount(claims);
			}
			await scrollToTheEnd(page);
			await isWhole(page, path, name, words);
		});
	}
}
