/** The story if the network fails. The tests block each file, then all files, delay the scripts, and cut the network after the first load. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { builtTags } from '../support/built.ts';
import { delayRequests } from '../support/faults/network.ts';
import { inParallel } from '../support/in-parallel.ts';
import { moduleGraph } from '../support/module-graph.ts';
import {
	stateAt,
	textProblemsOf,
	expectEachShown,
	expectEachActive,
	pageState
} from '../support/faults/reading.ts';
import { consoleErrorsOf, test } from '../support/faults/test.ts';
import { open, positionOf, readerIsLive, scrollTo, settle } from '#tools/page-driver.ts';
import { SCREENS } from '../support/screens.ts';
import { expectStillShown } from '../support/stills.ts';
import {
	chapterOpeners,
	firstChapter,
	firstStep,
	middleStep,
	laterOpener
} from '../support/steps.ts';
import { stepIds } from '#tools/story.ts';

/** Text of the story in the page. */
const textOf = (page: Page) => page.locator('main').evaluate((main) => main.textContent);

/** Paths, relative to the build, of the scripts that the story's page names. */
const named = builtTags('index.html').flatMap(({ name, attributes: { src, href } }) =>
	['script', 'link'].includes(name)
		? [src, href].flatMap((file) => (file?.endsWith('.js') ? [file.replace('./', '')] : []))
		: []
);

/** The page's entry and its imports. Without one of them no script runs. The page names its entry last. */
const entryGraph = moduleGraph(named.at(-1) ?? '');

const isOneOf = (paths: Iterable<string>) => (address: string) =>
	[...paths].some((path) => address.endsWith(`/${path}`));
const isNamed = isOneOf(named);
const isInEntryGraph = isOneOf(entryGraph);

/** Addresses of the files that the story loads up to a later chapter, without the page itself. */
async function filesOf(page: Page): Promise<string[]> {
	const files = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() !== 'document') files.add(request.url());
	});
	await open(page, '/');
	await expectEachActive(page, [laterOpener]);
	return [...files];
}

/** Opens the page at a later chapter without one file, or without all. `failed` resolves at the first failed request. */
async function openWithout(context: BrowserContext, blocked: string | undefined) {
	const tab = await context.newPage();
	const complaints = consoleErrorsOf(tab);
	await tab.route(blocked ?? '**', (route) =>
		route.request().resourceType() === 'document' ? route.continue() : route.abort()
	);
	const failed = tab.waitForEvent('requestfailed', {
		predicate: (request) => blocked === undefined || request.url() === blocked
	});
	await tab.goto(`/#${laterOpener}`);
	await settle(tab);
	return { tab, complaints, failed };
}

test.describe('each file is blocked in turn', () => {
	test('a module that the entry imports: the page stays as served', async ({ page, context }) => {
		const imported = (await filesOf(page)).filter(isInEntryGraph);
		expect(imported).toHaveLength(entryGraph.size);
		const { tab: bare, failed: all } = await openWithout(context, undefined);
		await all;
		expect(await textProblemsOf(bare)).toEqual([]);
		const text = await textOf(bare);
		await bare.close();
		// A browser runs no module of an incomplete graph, so each page is like the page without scripts.
		await inParallel(imported, async (file) => {
			const { tab, complaints, failed } = await openWithout(context, file);
			await failed;
			await expectEachShown(tab, [laterOpener]);
			await expect(tab.locator('html')).not.toHaveAttribute('data-reader');
			expect(await textOf(tab), file).toBe(text);
			expect(complaints, file).toEqual([]);
			await tab.close();
		});
	});

	test('any other file: each step is shown, live or by its still', async ({ page, context }) => {
		const files = await filesOf(page);
		expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(2);
		const others = files.filter((file) => !isInEntryGraph(file));
		expect(others.length).toBeGreaterThan(chapterOpeners.length);
		await inParallel(others, async (file) => {
			const { tab, complaints, failed } = await openWithout(context, file);
			if (!file.endsWith('.js')) await readerIsLive(tab);
			await expectEachShown(tab, chapterOpeners);
			await failed;
			expect(await textProblemsOf(tab), file).toEqual([]);
			expect(complaints, file).toEqual([]);
			await tab.close();
		});
	});
});

test('all files except the page are blocked', async ({ page }) => {
	await page.route('**', (route) =>
		route.request().resourceType() === 'document' ? route.continue() : route.abort()
	);
	await page.goto('/');
	for (const screen of Object.values(SCREENS)) {
		await page.setViewportSize(screen);
		expect(await textProblemsOf(page)).toEqual([]);
	}
	await expect(page.locator('html')).not.toHaveAttribute('data-reader');
});

test('late scripts start at the reader’s place, and no element moves', async ({ page }) => {
	const release = await delayRequests(page, '**/*.js');
	await page.goto(`/#${chapterOpeners[1] ?? ''}`, { waitUntil: 'commit' });
	await page.locator('footer').waitFor();
	expect(await textProblemsOf(page)).toEqual([]);
	const stills = page.locator('[data-step] img.still').filter({ visible: true });
	await expect(stills).toHaveCount(stepIds.length);
	// Uses the wheel: before `load`, browsers undo a script's scroll and return to the anchor.
	const target = await positionOf(page, middleStep, 200);
	await page.mouse.move(100, 600);
	await page.mouse.wheel(0, target - (await page.evaluate(() => window.scrollY)));
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(target, -1);
	const place = () =>
		page.locator(`#${middleStep} h3`).evaluate((headline) => headline.getBoundingClientRect().top);
	const before = await place();
	release();
	await readerIsLive(page);
	await expect.poll(() => pageState(page)).toEqual(stateAt(middleStep));
	await expect(page).toHaveURL(`/#${middleStep}`);
	expect(await place()).toBeCloseTo(before, 0);
	await expectEachActive(page);
});

test('the network fails after the first load, and returns', async ({ page }) => {
	await page.route('**/*.js', (route) =>
		isNamed(route.request().url()) ? route.continue() : route.abort()
	);
	await open(page, '/');
	await expectEachActive(page, firstChapter);
	await scrollTo(page, await positionOf(page, laterOpener));
	const root = page.locator('html');
	await expect(root).toHaveAttribute('data-active-step', laterOpener);
	await expect(root).not.toHaveAttribute('data-reader');
	await expectStillShown(page.locator(`#${laterOpener}`));
	expect(await textProblemsOf(page)).toEqual([]);
	await expectEachActive(page, [firstStep]);
	await expect(root).toHaveAttribute('data-reader', 'live');
	await page.unroute('**/*.js');
	await page.reload();
	await readerIsLive(page);
	await expectEachActive(page, [laterOpener]);
});
