import { secondStep, thirdStep, fourthStep } from './support/steps.ts';
import { expect, test as base, type Page } from '@playwright/test';
import { isHashed, isOfAnotherBuild } from './support/another-build.ts';
import {
	activeStep,
	open,
	positionOf,
	readerIsLive,
	scrollTo,
	settle
} from '#tools/page-driver.ts';
import { Site } from './support/site.ts';
import { story } from '#tools/story.ts';

const TITLE = 'Four More Meetings';

const test = base.extend<{ site: Site; consoleMessages: string[] }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern
	site: async ({}, use, testInfo) => {
		const site = new Site(testInfo.outputPath('site'));
		await site.publish();
		await use(site);
		await site.stop();
	},
	consoleMessages: async ({ page }, use) => {
		const consoleMessages: string[] = [];
		page.on('console', (message) => consoleMessages.push(message.text()));
		page.on('pageerror', (error) => consoleMessages.push(error.message));
		await use(consoleMessages);
	}
});

/** Opens the story, and waits until the cache is full and the worker controls the page. */
async function visit(page: Page, address: string): Promise<void> {
	await open(page, address);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');
}

/** The names of the caches. */
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

const titleOn = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** Expects the chart of a step whose scripts load only when the reader is near. */
async function chartIsDrawn(page: Page): Promise<void> {
	await scrollTo(page, await positionOf(page, fourthStep));
	await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', fourthStep);
	await expect(page.locator('[data-stage] [data-mark]').first()).toBeAttached();
}

test('after one visit the story works offline, with graphics and fonts', async ({
	page,
	site,
	consoleMessages
}) => {
	await visit(page, site.address);
	await site.stop();
	await open(page, `${site.address}?from=a-mail#${secondStep}`);
	expect(await activeStep(page)).toBe(secondStep);
	await chartIsDrawn(page);
	const fonts = await page.evaluate(async () => {
		await document.fonts.ready;
		return ['Newsreader', 'Archivo Narrow'].map((family) => document.fonts.check(`1rem ${family}`));
	});
	expect(fonts).toEqual([true, true]);
	for (const { id, headline } of story.steps) {
		await expect(page.locator(`#${id}`).getByText(headline, { exact: true })).toBeVisible();
	}
	expect(consoleMessages).toEqual([]);
});

test('an open page that goes offline draws a step that has not loaded yet', async ({
	page,
	site,
	consoleMessages
}) => {
	await visit(page, site.address);
	await site.stop();
	await chartIsDrawn(page);
	expect(consoleMessages).toEqual([]);
});

test("a step's own address opens the story at that step", async ({ page, site }) => {
	await visit(page, site.address);
	await site.stop();
	await page.goto(`${site.address}${thirdStep}/`);
	await readerIsLive(page);
	await expect(page).toHaveURL(`${site.address}#${thirdStep}`);
	await expect(page.locator('html')).toHaveAttribute('data-active-step', thirdStep);
	await expect(page.goto(`${site.address}no-such-step/`)).rejects.toThrow();
});

test('the page of sources is kept, and addresses may have index.html', async ({ page, site }) => {
	await visit(page, site.address);
	await site.stop();
	const claims = page.locator('[data-claim]:visible');
	for (const path of [
		'sources/?verdict=differs',
		'sources/index.html?verdict=differs',
		'sources'
	]) {
		await page.goto(site.address + path);
		await expect(claims).toHaveCount(
			path === 'sources'
				? story.claims.length
				: story.claims.filter(({ verdict }) => verdict === 'differs').length
		);
	}
	await open(page, `${site.address}index.html#${secondStep}`);
	expect(await activeStep(page)).toBe(secondStep);
	await page.goto(`${site.address}${thirdStep}/index.html`);
	await expect(page).toHaveURL(`${site.address}#${thirdStep}`);
});

test('the presentation is kept', async ({ page, site }) => {
	await visit(page, site.address);
	await site.stop();
	await page.goto(`${site.address}present/#${thirdStep}`);
	await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', thirdStep);
});

test('a network that does not respond is treated as offline', async ({ page, site }) => {
	await visit(page, site.address);
	await page.context().route(site.address, () => undefined);
	await open(page, site.address);
	expect(await titleOn(page)).toBe(story.title);
});

test('the next visit shows the next build completely, and caches it', async ({ page, site }) => {
	await visit(page, site.address);
	await site.publishAnother(TITLE);
	const fetched: string[] = [];
	page.on('response', (response) => fetched.push(response.url()));
	await open(page, site.address);
	expect(await titleOn(page)).toBe(TITLE);
	await chartIsDrawn(page);
	expect(fetched.filter(isHashed).filter((address) => !isOfAnotherBuild(address))).toEqual([]);
	expect(fetched.filter(isOfAnotherBuild).length).toBeGreaterThan(0);

	await expect.poll(() => newerWorker(page)).toBe('waiting');
	await site.stop();
	fetched.length = 0;
	await open(page, site.address);
	expect(await titleOn(page)).toBe(TITLE);
	await chartIsDrawn(page);
	expect(fetched.filter(isHashed).filter((address) => !isOfAnotherBuild(address))).toEqual([]);
});

function newerWorker(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		if (registration?.installing) return 'installing';
		return registration?.waiting ? 'waiting' : 'none';
	});
}

test('a page of the previous build keeps its own files until it is closed', async ({
	page,
	site,
	context,
	consoleMessages
}) => {
	await visit(page, site.address);
	await site.publishAnother(TITLE);
	const second = await context.newPage();
	await open(second, site.address);
	expect(await titleOn(second)).toBe(TITLE);
	await expect.poll(() => newerWorker(second)).toBe('waiting');
	expect(await cacheNames(page)).toHaveLength(2);

	// The server does not have its files.
	await chartIsDrawn(page);
	expect(await titleOn(page)).toBe(story.title);
	expect(consoleMessages).toEqual([]);

	await page.close();
	await second.close();
	const third = await context.newPage();
	await visit(third, site.address);
	await expect.poll(() => cacheNames(third)).toEqual([expect.stringMatching(/ anotherbuild$/)]);
	await site.stop();
	await open(third, site.address);
	expect(await titleOn(third)).toBe(TITLE);
});

for (const { what, only } of [
	{ what: 'worker is published before its page', only: ['_app', 'service-worker.js'] },
	{ what: 'page is published before its files', only: ['service-worker.js', 'index.html'] }
]) {
	test(`the worker caches no site whose ${what}`, async ({ page, site }) => {
		await visit(page, site.address);
		await site.publishAnother(TITLE, only);
		const outcome = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			const found = new Promise<ServiceWorker | null>((resolve) => {
				registration.addEventListener('updatefound', () => {
					resolve(registration.installing);
				});
			});
			await registration.update().catch(() => undefined);
			const worker = await found;
			return new Promise((resolve) => {
				const look = () => {
					if (worker && worker.state !== 'installing') resolve(worker.state);
				};
				worker?.addEventListener('statechange', look);
				look();
			});
		});
		expect(outcome).toBe('redundant');
		await site.stop();
		await open(page, site.address);
		expect(await titleOn(page)).toBe(story.title);
		await chartIsDrawn(page);
	});
}

test('in a folder the worker controls only that folder', async ({ page }, testInfo) => {
	const site = new Site(testInfo.outputPath('site'), '/stories/a-story/');
	await site.publish();
	await visit(page, site.address);
	const scopes = await page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
	);
	expect(scopes).toEqual([site.address]);
	await site.stop();
	await open(page, `${site.address}#${fourthStep}`);
	expect(await activeStep(page)).toBe(fourthStep);
});

test('in an iframe the page registers no worker', async ({ page, site }) => {
	const host = `${site.address}host`;
	await page.route(host, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<iframe src="/" title="Story"></iframe>' })
	);
	await page.addInitScript(() => {
		if (!('serviceWorker' in navigator)) return;
		const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
		navigator.serviceWorker.register = (...call) => {
			const { reportRegistration } = window as unknown as { reportRegistration: () => void };
			reportRegistration();
			return register(...call);
		};
	});
	let registrations = 0;
	await page.exposeFunction('reportRegistration', () => (registrations += 1));
	await page.goto(host);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('html')).toHaveAttribute('data-reader', 'live');
	await settle(page);
	expect(registrations).toBe(0);
	// The same page on its own does register a worker.
	await open(page, site.address);
	await expect.poll(() => registrations).toBe(1);
});

test('without service workers the story works', async ({ page, site, consoleMessages }) => {
	await page.addInitScript(() => {
		if (!('serviceWorker' in navigator)) return;
		navigator.serviceWorker.register = () =>
			Promise.reject(new DOMException('Forbidden', 'SecurityError'));
	});
	await open(page, site.address);
	await chartIsDrawn(page);
	expect(consoleMessages).toEqual([]);
});
