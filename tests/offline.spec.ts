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

const test = base.extend<{ site: Site; complaints: string[] }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
	site: async ({}, use, testInfo) => {
		const site = new Site(testInfo.outputPath('site'));
		await site.publish();
		await use(site);
		await site.stop();
	},
	complaints: async ({ page }, use) => {
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await use(complaints);
	}
});

/** Reads the story until the browser has kept a copy, and the page is under the worker. */
async function visit(page: Page, address: string): Promise<void> {
	await open(page, address);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');
}

/** Names of the copies that the browser holds. */
const copies = (page: Page) => page.evaluate(() => caches.keys());

const titleOn = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** The chart of the step that is fetched only when a reader comes near it. */
async function chartIsDrawn(page: Page): Promise<void> {
	await scrollTo(page, await positionOf(page, 'budget'));
	await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', 'budget');
	await expect(page.locator('[data-stage] [data-mark="money"] rect').first()).toBeAttached();
}

test('after one visit the story is read without a network, graphics and type included', async ({
	page,
	site,
	complaints
}) => {
	await visit(page, site.address);
	await site.stop();
	await open(page, `${site.address}?from=a-mail#hawaii`);
	expect(await activeStep(page)).toBe('hawaii');
	await chartIsDrawn(page);
	const fonts = await page.evaluate(async () => {
		await document.fonts.ready;
		return ['Newsreader', 'Archivo Narrow'].map((family) => document.fonts.check(`1rem ${family}`));
	});
	expect(fonts).toEqual([true, true]);
	for (const { id, headline } of story.steps) {
		await expect(page.locator(`#${id}`).getByText(headline, { exact: true })).toBeVisible();
	}
	expect(complaints).toEqual([]);
});

test('a page that is open when the network goes draws what it had not fetched yet', async ({
	page,
	site,
	complaints
}) => {
	await visit(page, site.address);
	await site.stop();
	await chartIsDrawn(page);
	expect(complaints).toEqual([]);
});

test("a step's own address opens the story at that step", async ({ page, site }) => {
	await visit(page, site.address);
	await site.stop();
	await page.goto(`${site.address}tokyo/`);
	await readerIsLive(page);
	await expect(page).toHaveURL(`${site.address}#tokyo`);
	await expect(page.locator('html')).toHaveAttribute('data-active-step', 'tokyo');
	await expect(page.goto(`${site.address}no-such-step/`)).rejects.toThrow();
});

test('a network that never answers counts as none', async ({ page, site }) => {
	await visit(page, site.address);
	await page.context().route(site.address, () => undefined);
	await open(page, site.address);
	expect(await titleOn(page)).toBe(story.title);
});

test('the next build is shown at the next visit, whole, and kept', async ({ page, site }) => {
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

test('a page of the former build keeps its own files until it is closed', async ({
	page,
	site,
	context,
	complaints
}) => {
	await visit(page, site.address);
	await site.publishAnother(TITLE);
	const second = await context.newPage();
	await open(second, site.address);
	expect(await titleOn(second)).toBe(TITLE);
	await expect.poll(() => newerWorker(second)).toBe('waiting');
	expect(await copies(page)).toHaveLength(2);

	// Its files are on no server any more.
	await chartIsDrawn(page);
	expect(await titleOn(page)).toBe(story.title);
	expect(complaints).toEqual([]);

	await page.close();
	await second.close();
	const third = await context.newPage();
	await visit(third, site.address);
	await expect.poll(() => copies(third)).toEqual([expect.stringMatching(/ anotherbuild$/)]);
	await site.stop();
	await open(third, site.address);
	expect(await titleOn(third)).toBe(TITLE);
});

for (const { what, only } of [
	{ what: 'worker has come before its page', only: ['_app', 'service-worker.js'] },
	{ what: 'page has come before its files', only: ['service-worker.js', 'index.html'] }
]) {
	test(`no copy is made of a site whose ${what}`, async ({ page, site }) => {
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

test('in a folder the worker keeps to that folder', async ({ page }, testInfo) => {
	const site = new Site(testInfo.outputPath('site'), '/stories/four-meetings/');
	await site.publish();
	await visit(page, site.address);
	const scopes = await page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
	);
	expect(scopes).toEqual([site.address]);
	await site.stop();
	await open(page, `${site.address}#july`);
	expect(await activeStep(page)).toBe('july');
});

test('in a frame the page registers no worker', async ({ page, site }) => {
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

test('where workers are refused the story is read as ever', async ({ page, site, complaints }) => {
	await page.addInitScript(() => {
		if (!('serviceWorker' in navigator)) return;
		navigator.serviceWorker.register = () =>
			Promise.reject(new DOMException('Forbidden', 'SecurityError'));
	});
	await open(page, site.address);
	await chartIsDrawn(page);
	expect(complaints).toEqual([]);
});
