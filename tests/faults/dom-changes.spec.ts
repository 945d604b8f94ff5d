/** Others change the page: extensions, translators, phones, minifiers. The words stay as the change leaves them: none is lost or doubled. */
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { buildFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';
import { siteAddress } from '../support/built.ts';
import { entries, shown } from '../support/entries.ts';
import { ADDITIONS, LOSSES, type Change } from '../support/faults/dom-changes.ts';
import { amongWords, withoutSpaces, wordsOfPage } from '../support/faults/kept-words.ts';
import { changeWhileRead, MOMENTS, openAndStart } from '../support/faults/moments.ts';
import { complaintsOf, test as base } from '../support/faults/test.ts';
import { inParallel } from '../support/in-parallel.ts';
import { readThrough } from '../support/read-through.ts';
import { positionOf, readerIsLive, scrollTo, settle } from '#tools/page-driver.ts';
import { laterOpener, middleStep } from '../support/steps.ts';
import { stepIds } from '#tools/story.ts';

/** The site in the folder of its own address: the page for missing addresses finds its files by that alone. */
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

/** A step whose own page is changed too. */
const STEP = laterOpener;

/** Pages on which the live graphic takes the place of stills. */
const STORIES = ['./', `./${STEP}/`, './embed/'];

/** Pages with scripts. */
const LIVELY = [...STORIES, './sources/', './embed/code/'];

const PAGES = [...LIVELY, `./embed/${STEP}/`, './404'];

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

/** Pages that take each change by itself, by moment. The others take all at once, which is quicker. */
const ONE_BY_ONE: Record<string, string[]> = {
	'before the scripts come': ['./', './sources/'],
	'when the scripts first touch the page': ['./']
} satisfies Partial<Record<keyof typeof MOMENTS, string[]>>;

const isAddition = (name: string) => name === ALL_ADDITIONS || name in ADDITIONS;

/** Tries each kind of change in a tab of its own, whose console must stay silent. */
function inTabs(
	context: BrowserContext,
	kinds: Kinds,
	attempt: (tab: Page, name: string, changes: Change[]) => Promise<void>
): Promise<void> {
	return inParallel(Object.entries(kinds), async ([name, changes]) => {
		const tab = await context.newPage();
		const complaints = complaintsOf(tab);
		await attempt(tab, name, changes);
		expect(complaints, name).toEqual([]);
		await tab.close();
	});
}

/** Words of pages that run no scripts, by address; each page is opened once. */
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

/** Expects the words to be as the change left them, and the live graphic or the stills to be there. */
async function isWhole(page: Page, path: string, name: string, words: string[]): Promise<void> {
	await settle(page);
	if (isAddition(name)) expect(words, name).not.toEqual([]);
	expect(amongWords(words, await page.evaluate(wordsOfPage)), name).toEqual(words);
	if (!STORIES.includes(path)) return;
	if (isAddition(name)) {
		await expect(page.locator('html'), name).toHaveAttribute('data-reader', 'live');
	}
	if (isAddition(name) || name.includes('stage')) {
		await expect.poll(() => graphicIsThere(page), name).toBe(true);
	}
}

/** Reads on from mid-story; every step that comes is drawn. */
async function readOn(page: Page, name: string): Promise<void> {
	const rest = stepIds.slice(stepIds.indexOf(middleStep));
	expect(await page.evaluate(readThrough, rest), name).toEqual([]);
}

for (const path of PAGES) {
	test(`${path} is left alone`, async ({ page, browser, site }) => {
		const words = await servedWords(browser, page, new URL(path, site).href);
		await openAndStart(page, path);
		expect(words).not.toEqual([]);
		expect(amongWords(words, await page.evaluate(wordsOfPage))).toEqual(words);
		if (!STORIES.includes(path)) return;
		await readerIsLive(page);
		await readOn(page, path);
	});
}

for (const [moment, changeAt] of Object.entries(MOMENTS)) {
	const { [moment]: oneByOne = [] } = ONE_BY_ONE;
	for (const path of changeAt === MOMENTS['before the scripts come'] ? PAGES : LIVELY) {
		test(`${path} is changed ${moment}`, async ({ page, context, browser, site }) => {
			const kinds = oneByOne.includes(path) ? EACH : TOGETHER;
			const served = await servedWords(browser, page, new URL(path, site).href);
			const known = withoutSpaces(served);
			await inTabs(context, kinds, async (tab, name, changes) => {
				const words = await changeAt(tab, path, changes);
				if (isAddition(name)) {
					expect(amongWords(known, withoutSpaces(words)), name).toEqual(known);
				}
				await isWhole(tab, path, name, words);
			});
		});
	}
}

/** Scrolls from where the reader is to the end of the page, a screen at a time. */
const scrollToTheEnd = (page: Page) =>
	page.evaluate(async () => {
		const end = () => document.documentElement.scrollHeight - window.innerHeight;
		for (let top = window.scrollY; top < end(); top += window.innerHeight) {
			window.scrollTo(0, top);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	});

/** The filter of the sources still hides all claims and shows them again. */
async function filterWorks(page: Page): Promise<void> {
	const claims = await entries(page).count();
	await page.locator('input[type="search"]').fill('no claim has this');
	await expect(shown(page)).toHaveCount(0);
	await page.locator('input[type="search"]').fill('');
	await expect(shown(page)).toHaveCount(claims);
}

for (const path of PAGES) {
	test(`${path} is changed while one reads`, async ({ context }) => {
		await inTabs(context, path === './' ? EACH : TOGETHER, async (tab, name, changes) => {
			await openAndStart(tab, path);
			if (STORIES.includes(path)) {
				await readerIsLive(tab);
				await scrollTo(tab, await positionOf(tab, STEP));
			}
			const words = await changeWhileRead(tab, changes);
			if (isAddition(name) && STORIES.includes(path)) await readOn(tab, name);
			if (isAddition(name) && path === './sources/') await filterWorks(tab);
			await scrollToTheEnd(tab);
			await isWhole(tab, path, name, words);
		});
	});
}
