/** The share control, and its fallbacks if the browser or an iframe's host blocks an interface. */
import { secondStep, thirdStep, fourthStep } from './support/steps.ts';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { open, positionOf, scrollTo, settle } from '#tools/page-driver.ts';
import { built, siteAddress } from './support/built.ts';
import { SCREENS } from './support/screens.ts';
import { stepIds, story } from '#tools/story.ts';

const headline = story.steps.find(({ id }) => id === thirdStep)?.headline ?? '';
const TITLE = `${headline} · ${story.title}`;

/** The step's link, and the panel that it opens. */
function control(page: Page | FrameLocator, section = `#${thirdStep}`) {
	const within = page.locator(section);
	return {
		link: within.getByRole('link', { name: /^Share/ }),
		panel: within.getByRole('group', { name: 'Ways to share' }),
		status: within.getByRole('status')
	};
}

/** Adds a share sheet like a phone's. `window.sharedData` contains the shared data. */
function withSheet(page: Page, outcome: 'takes' | 'is closed' | 'is forbidden') {
	return page.addInitScript((name) => {
		const sharedData: unknown[] = [];
		Object.assign(window, { sharedData });
		const errors = {
			takes: undefined,
			'is closed': 'AbortError',
			'is forbidden': 'NotAllowedError'
		};
		navigator.share = (data) => {
			sharedData.push(data);
			const error = errors[name];
			return error ? Promise.reject(new DOMException('', error)) : Promise.resolve();
		};
	}, outcome);
}

/** Opens the page at a step, and focuses its share link, which scrolls the link into view. */
async function openAt(page: Page, address: string, section = `#${thirdStep}`) {
	await open(page, address);
	await control(page, section).link.focus();
	await settle(page);
}

test.use({ viewport: SCREENS.phone });

test('the device’s sheet gets title and address of the step', async ({ page }) => {
	await withSheet(page, 'takes');
	await openAt(page, `/#${thirdStep}`);
	const { link, panel, status } = control(page);
	await link.click();
	await panel.getByRole('button', { name: 'Share …' }).click();
	await expect(status).toHaveText('Shared.');
	const sharedData = await page.evaluate(
		() => (window as unknown as { sharedData: unknown }).sharedData
	);
	const url = new URL(`/${thirdStep}/`, page.url()).href;
	expect(sharedData).toEqual([{ title: TITLE, url }]);
});

test('a sheet that the reader closes shows no message and copies no link', async ({ page }) => {
	await withSheet(page, 'is closed');
	await openAt(page, `/#${thirdStep}`);
	const { link, panel, status } = control(page);
	await link.click();
	await panel.getByRole('button', { name: 'Share …' }).click();
	await expect
		.poll(() =>
			page.evaluate(() => (window as unknown as { sharedData: unknown[] }).sharedData.length)
		)
		.toBe(1);
	await expect(status).toHaveText('');
	await expect(panel.getByLabel('Link', { exact: true })).toHaveCount(0);
});

test('without a share sheet the page copies the link and shows a message', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openAt(page, `/#${thirdStep}`);
	const { link, panel, status } = control(page);
	await link.click();
	await panel.getByRole('button', { name: 'Copy link' }).click();
	await expect(status).toHaveText('Link copied.');
	await expect(status).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		new URL(`/${thirdStep}/`, page.url()).href
	);
});

/** Expects the link in a field, selected, for the reader to copy. */
async function expectSelectedLink(page: Page | FrameLocator, address: string) {
	const { panel, status } = control(page);
	await expect(status).toHaveText('Copy the link from the field.');
	const field = panel.getByLabel('Link', { exact: true });
	await expect(field).toBeFocused();
	expect(
		await field.evaluate((input: HTMLInputElement) =>
			input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)
		)
	).toBe(address);
}

test('without permission for the share sheet and the clipboard, the link can be copied by hand', async ({
	page
}) => {
	await withSheet(page, 'is forbidden');
	await openAt(page, `/#${thirdStep}`);
	const { link, panel } = control(page);
	await link.click();
	await panel.getByRole('button', { name: 'Share …' }).click();
	await expectSelectedLink(page, new URL(`/${thirdStep}/`, page.url()).href);
	// The whole panel is visible, above the step navigation.
	await expect(panel).toBeInViewport({ ratio: 1 });
});

test('in an iframe on another site the link can be copied by hand, and the host page does not scroll', async ({
	page,
	baseURL
}) => {
	const address = new URL(`/${thirdStep}/`, baseURL).href;
	const host = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(
			`<!doctype html><title>A newspaper</title><p style="height:1200px">An article.</p><iframe src="${address}" width="360" height="700"></iframe><p style="height:1200px">It goes on.</p>`
		);
	});
	// Another host name is another site, so the browser denies the iframe the clipboard.
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	await page.goto(`http://127.0.0.1:${String((host.address() as AddressInfo).port)}/`);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('html')).toHaveAttribute('data-reader', 'live');
	// Browsers do not paint an iframe outside the viewport. Its content is in the accessibility tree.
	await expect(frame.getByRole('heading', { name: headline })).toBeVisible();
	const place = () => page.evaluate(() => window.scrollY);
	expect(await place()).toBe(0);

	const { link, panel } = control(frame);
	await page.locator('iframe').scrollIntoViewIfNeeded();
	await link.focus();
	const before = await place();
	await link.click();
	await panel.getByRole('button').first().click();
	await expectSelectedLink(frame, address);
	expect(await place()).toBe(before);
	host.close();
	host.closeAllConnections();
});

/**
 * What the browser's own share button hands on: the title, and the address in two forms. Safari takes the canonical
 * address alone. Chromium adds the hash (`GetCanonicalUrlForSharing` in local_frame_mojo_handler.cc).
 */
const sharedByBrowser = (page: Page) =>
	page.evaluate(() => {
		const safari = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
		return { title: document.title, safari, chromium: safari + location.hash };
	});

/** What the browser hands on at a step. The path of the page from the site's root may have a hash. */
const sharedAt = (id: string, hash = '') => ({
	title: `${story.steps.find((step) => step.id === id)?.headline ?? ''} · ${story.title}`,
	safari: `${siteAddress()}${id}/`,
	chromium: `${siteAddress()}${id}/${hash}`
});

test('the browser’s own share button hands on the reader’s step, from every address', async ({
	page
}) => {
	const shared = () => sharedByBrowser(page);
	const cover = { title: story.title, safari: siteAddress(), chromium: siteAddress() };
	await open(page, '/');
	expect(await shared()).toEqual(cover);
	await scrollTo(page, await positionOf(page, thirdStep));
	await expect.poll(shared).toEqual(sharedAt(thirdStep, `#${thirdStep}`));
	await page.locator(`nav[data-spine] a[href="#${fourthStep}"]`).click();
	await expect.poll(shared).toEqual(sharedAt(fourthStep, `#${fourthStep}`));
	await page.goBack();
	await expect.poll(shared).toEqual(sharedAt(thirdStep, `#${thirdStep}`));
	await scrollTo(page, 0);
	await expect.poll(shared).toEqual(cover);

	await open(page, `/#${secondStep}`);
	await expect.poll(shared).toEqual(sharedAt(secondStep, `#${secondStep}`));
	await open(page, `/${thirdStep}/#${fourthStep}`);
	await expect.poll(shared).toEqual(sharedAt(fourthStep, `#${fourthStep}`));
	await scrollTo(page, await positionOf(page, thirdStep, 60));
	await expect.poll(shared).toEqual(sharedAt(thirdStep));
	await scrollTo(page, 0);
	await expect.poll(shared).toEqual({ ...cover, chromium: `${siteAddress()}#top` });

	await open(page, `/${thirdStep}/#top`);
	await expect.poll(shared).toEqual({ ...cover, chromium: `${siteAddress()}#top` });
	// The address that Chromium puts together opens the step.
	await open(page, `/${fourthStep}/#${fourthStep}`);
	await expect(page.locator('html')).toHaveAttribute('data-active-step', fourthStep);
});

test('a crawler, which does not scroll and has a tall viewport, reads the page’s own addresses', async ({
	page
}) => {
	for (const path of ['', `${thirdStep}/`]) {
		await page.setViewportSize(SCREENS.phone);
		await open(page, `/${path}`);
		await page.setViewportSize({ width: SCREENS.phone.width, height: 12_000 });
		await settle(page);
		// The addresses follow the active step.
		await expect(page.locator('html')).toHaveAttribute('data-active-step', path.slice(0, -1));
		expect((await sharedByBrowser(page)).chromium).toBe(siteAddress() + path);
	}
});

test('a mail link, and cards to download', async ({ page }) => {
	await openAt(page, `/#${thirdStep}`);
	const { link, panel } = control(page);
	await link.click();
	const mail = await panel.getByRole('link', { name: 'Mail' }).getAttribute('href');
	expect(new URL(mail ?? '').searchParams.get('body')).toBe(
		`${TITLE} \r\n${new URL(`/${thirdStep}/`, page.url()).href}`
	);
	for (const kind of ['png', 'svg']) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			panel.getByRole('link', { name: `Picture (${kind.toUpperCase()})` }).click()
		]);
		expect(download.suggestedFilename()).toBe(
			`${story.title.toLowerCase().replaceAll(' ', '-')}-${thirdStep}.${kind}`
		);
		const card = await readFile(await download.path());
		expect(card).toEqual(built(`cards/${thirdStep}.${kind}`));
	}
	// The card itself shows its source and licence.
	expect(built(`cards/${thirdStep}.svg`).toString()).toMatch(
		/data-words="Words and data: CC BY 4.0"/
	);
});

test('the cover shares the whole story, also on a step’s page', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openAt(page, `/${thirdStep}/#top`, '.cover');
	const { link, panel, status } = control(page, '.cover');
	await link.click();
	await panel.getByRole('button', { name: 'Copy link' }).click();
	await expect(status).toHaveText('Link copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		new URL('/', page.url()).href
	);
	await expect(panel.getByRole('link', { name: 'Picture (PNG)' })).toHaveAttribute(
		'href',
		/\/cards\/story\.png$/
	);
});

test('the panel opens and closes by keyboard, and takes and returns the focus', async ({
	page
}) => {
	await openAt(page, `/#${thirdStep}`);
	const { link, panel } = control(page);
	await link.focus();
	await expect(link).toHaveAttribute('aria-expanded', 'false');
	await page.keyboard.press('Enter');
	await expect(panel.getByRole('button').first()).toBeFocused();
	await expect(link).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(link).toBeFocused();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', thirdStep);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds no violation in the open panel, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await openAt(page, `/#${thirdStep}`);
		const { link, panel } = control(page);
		await link.click();
		await panel.getByRole('button').first().click();
		await expect(panel.getByLabel('Link', { exact: true })).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).include(`#${thirdStep}`).analyze();
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
		).toEqual([]);
	});
}

test.describe('going offline', () => {
	// The worker's cache would still have the file.
	test.use({ serviceWorkers: 'block' });

	test('leaves a plain link', async ({ page }) => {
		await openAt(page, `/#${thirdStep}`);
		await page.route('**/*.js', (route) => route.abort());
		await control(page).link.click();
		await expect(page).toHaveURL(`/${thirdStep}/`);
	});
});

test('the browser handles a click that requests a new tab', async ({ page }) => {
	await openAt(page, `/#${thirdStep}`);
	// Listens on the window, so it runs after every listener of the page.
	await page.evaluate(() => {
		window.addEventListener('click', (click) => {
			document.documentElement.dataset.leftToBrowser = String(!click.defaultPrevented);
			click.preventDefault();
		});
	});
	await control(page).link.click({ modifiers: ['ControlOrMeta'] });
	await expect(page.locator('html')).toHaveAttribute('data-left-to-browser', 'true');
	await expect(control(page).panel).toHaveCount(0);
	await control(page).link.click();
	await expect(page.locator('html')).toHaveAttribute('data-left-to-browser', 'false');
});

test.describe('scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('each step has a plain link to its page, from any page', async ({ page }) => {
		for (const from of ['/', `/${thirdStep}/`]) {
			await page.goto(from);
			for (const id of stepIds) {
				const { link } = control(page, `#${id}`);
				expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(
					new URL(`/${id}/`, page.url()).href
				);
			}
			await control(page, `#${fourthStep}`).link.click();
			await expect(page).toHaveURL(`/${fourthStep}/`);
		}
	});
});
