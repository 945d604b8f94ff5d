/** Extensions, translators, phones and minifiers change the page. The text stays as the change leaves it: no word is lost or doubled. */
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { buildFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';
import { siteAddress } from '../support/built.ts';
import { entries, visibleEntries } from '../support/claim-entries.ts';
import { ADDITIONS, LOSSES, type Change } from '../support/faults/dom-changes.ts';
import { knownText, withoutSpaces, textOfPage } from '../support/faults/page-text.ts';
import { changeAfterStart, MOMENTS, openAndStart } from '../support/faults/moments.ts';
import { consoleErrorsOf, test as base } from '../support/faults/test.ts';
import { inParallel } from '../support/in-parallel.ts';
import { readThrough } from '../support/read-through.ts';
import { positionOf, readerIsLive, scrollTo, settle } from '#tools/page-driver.ts';
import { laterOpener, middleStep } from '../support/steps.ts';
import { stepIds } from '#tools/story.ts';

/** The site in the folder of its own address: the 404 page has absolute addresses. */
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

/** A step whose own page the test changes, too. */
const STEP = laterOpener;

/** Pages on which the live graphic replaces the stills. */
const STORIES = ['./', `./${STEP}/`, './embed/'];

/** Pages with scripts. */
const WITH_SCRIPTS = [...STORIES, './sources/', './embed/code/'];

const PAGES = [...WITH_SCRIPTS, `./embed/${STEP}/`, './404'];

const ALL_ADDITIONS = 'all additions at once';

/** Changes by the name that a failure shows. */
type Kinds = Record<string, Change[]>;

const EACH: Kinds = Object.fromEntries(
	Object.entries({ ...ADDITIONS, ...LOSSES }).map(([name, change]) => [name, [change]])
);
const TOGETHER: Kinds = {
	[ALL_ADDITIONS]: Object.values(ADDITIONS),
	'all losses at once': Object.values(LOSSES)
};

/** The pages that are tested with each change separately, by moment. Other pages get all changes at once, which is faster. */
const ONE_BY_ONE: Record<string, string[]> = {
	'before the scripts run': ['./', './sources/'],
	'at the first DOM change by a script': ['./']
} satisfies Partial<Record<keyof typeof MOMENTS, string[]>>;

const isAddition = (name: string) => name === ALL_ADDITIONS || name in ADDITIONS;

/** Tests each kind of change in its own tab, without console errors. */
function inTabs(
	context: BrowserContext,
	kinds: Kinds,
	attempt: (tab: Page, name: string, changes: Change[]) => Promise<void>
): Promise<void> {
	return inParallel(Object.entries(kinds), async ([name, changes]) => {
		const tab = await context.newPage();
		const complaints = consoleErrorsOf(tab);
		await attempt(tab, name, changes);
		expect(complaints, name).toEqual([]);
		await tab.close();
	});
}

/** The text of pages without scripts, by address. Each page opens once. */
const asServed = new Map<string, Promise<string[]>>();

function servedWords(browser: Browser, page: Page, address: string): Promise<string[]> {
	const read = async () => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: page.viewportSize()
		});
		const tab = await context.newPage();
		await tab.goto(address);
		const words = await tab.evaluate(textOfPage);
		await context.close();
		return words;
	};
	const words = asServed.get(address) ?? read();
	asServed.set(address, words);
	return words;
}

/** Returns whether a live page shows its drawing, and another page a still. */
const graphicIsVisible = (page: Page) =>
	page.evaluate(() => {
		const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
		const drawings =
			document.documentElement.dataset.reader === 'live' ? '[data-stage] svg' : '.still';
		return [...document.querySelectorAll(drawings)].some(isShown);
	});

/** Expects the text that the change left, and the live graphic or the stills. */
async function expectComplete(
	page: Page,
	path: string,
	name: string,
	words: string[]
): Promise<void> {
	await settle(page);
	if (isAddition(name)) expect(words, name).not.toEqual([]);
	expect(knownText(words, await page.evaluate(textOfPage)), name).toEqual(words);
	if (!STORIES.includes(path)) return;
	if (isAddition(name)) {
		await expect(page.locator('html'), name).toHaveAttribute('data-reader', 'live');
	}
	if (isAddition(name) || name.includes('stage')) {
		await expect.poll(() => graphicIsVisible(page), name).toBe(true);
	}
}

/** Continues from the middle of the story, and expects a drawing of each step. */
async function readOn(page: Page, name: string): Promise<void> {
	const rest = stepIds.slice(stepIds.indexOf(middleStep));
	expect(await page.evaluate(readThrough, rest), name).toEqual([]);
}

for (const path of PAGES) {
	test(`${path} unchanged`, async ({ page, browser, site }) => {
		const words = await servedWords(browser, page, new URL(path, site).href);
		await openAndStart(page, path);
		expect(words).not.toEqual([]);
		expect(knownText(words, await page.evaluate(textOfPage))).toEqual(words);
		if (!STORIES.includes(path)) return;
		await readerIsLive(page);
		await readOn(page, path);
	});
}

for (const [moment, changeAt] of Object.entries(MOMENTS)) {
	const { [moment]: oneByOne = [] } = ONE_BY_ONE;
	for (const path of changeAt === MOMENTS['before the scripts run'] ? PAGES : WITH_SCRIPTS) {
		test(`${path} changed ${moment}`, async ({ page, context, browser, site }) => {
			const kinds = oneByOne.includes(path) ? EACH : TOGETHER;
			const served = await servedWords(browser, page, new URL(path, site).href);
			const known = withoutSpaces(served);
			await inTabs(context, kinds, async (tab, name, changes) => {
				const words = await changeAt(tab, path, changes);
				if (isAddition(name)) {
					expect(knownText(known, withoutSpaces(words)), name).toEqual(known);
				}
				await expectComplete(tab, path, name, words);
			});
		});
	}
}

/** Scrolls from the current position to the end of the page, one viewport at a time. */
const scrollToTheEnd = (page: Page) =>
	page.evaluate(async () => {
		const end = () => document.documentElement.scrollHeight - window.innerHeight;
		for (let top = window.scrollY; top < end(); top += window.innerHeight) {
			window.scrollTo(0, top);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	});

/** Expects the filter to hide all claims and to show them again. */
async function expectWorkingFilter(page: Page): Promise<void> {
	const claims = await entries(page).count();
	await page.locator('input[type="search"]').fill('no claim has this');
	await expect(visibleEntries(page)).toHaveCount(0);
	await page.locator('input[type="search"]').fill('');
	await expect(visibleEntries(page)).toHaveCount(claims);
}

for (const path of PAGES) {
	test(`${path} changed after the start`, async ({ context }) => {
		await inTabs(context, path === './' ? EACH : TOGETHER, async (tab, name, changes) => {
			await openAndStart(tab, path);
			if (STORIES.includes(path)) {
				await readerIsLive(tab);
				await scrollTo(tab, await positionOf(tab, STEP));
			}
			const words = await changeAfterStart(tab, changes);
			if (isAddition(name) && STORIES.includes(path)) await readOn(tab, name);
			if (isAddition(name) && path === './sources/') await expectWorkingFilter(tab);
			await scrollToTheEnd(tab);
			await expectComplete(tab, path, name, words);
		});
	});
}
