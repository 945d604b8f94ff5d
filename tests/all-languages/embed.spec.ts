/** The language of a story in an iframe, which the parameter `lang` requests. */
import { expect } from '@playwright/test';
import { editions, stepIds, story } from '#tools/story.ts';
import { element, reachSticky, script, scrollToStep } from '../embed/host-element.ts';
import { test } from '../embed/host-server.ts';
import { record } from '../embed/host-page.ts';

test.use({ viewport: { width: 900, height: 700 } });

const [own] = editions;
const aStep = stepIds[Math.floor(stepIds.length / 2)] ?? '';

const frame = (address: string) => `<iframe src="${address}" width="600" height="600"></iframe>`;

test('a language that the story does not have changes nothing', async ({ page, hostSite }) => {
	const address = `${hostSite.home}embed/?lang=tlh`;
	await page.goto(hostSite.article(frame(address)));
	const inside = page.frameLocator('iframe');
	await expect(inside.locator('h1').first()).toHaveText(story.title);
	await expect(inside.locator('html')).toHaveAttribute('lang', story.language);
	expect(page.frames().map((one) => one.url())).toContain(address);
});

for (const edition of editions.slice(1)) {
	const { language, path } = edition;

	test.describe(language, () => {
		for (const [from, requested, to] of [
			['', language, path],
			['', `${language}-${new Intl.Locale(language).maximize().region ?? ''}`, path],
			[path, own?.language ?? '', '']
		] as const) {
			test(`/${from}embed/ with lang=${requested} is /${to}embed/, without a history entry`, async ({
				page,
				hostSite
			}) => {
				const host = await record(page);
				for (const step of ['', `${aStep}/`]) {
					const query = `?lang=${requested}&theme=dark#a`;
					await page.goto(hostSite.article(frame(`${hostSite.home}${from}embed/${step}${query}`)));
					const entries = await host.entries();
					const inside = page.frameLocator('iframe');
					await expect(inside.locator('html')).toHaveAttribute('lang', requested);
					await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
					await expect(inside.locator('[data-frame]')).toBeVisible();
					const addresses = page.frames().map((one) => one.url());
					expect(addresses).toContain(`${hostSite.home}${to}embed/${step}${query}`);
					expect(await host.entries()).toBe(entries);
				}
				expect(host.errors).toEqual([]);
			});
		}

		test('the element shows the language of its attribute, and keeps the step when it changes', async ({
			page,
			hostSite
		}) => {
			const host = await record(page);
			const attributes = `lang="${language}"`;
			await page.goto(hostSite.article(element(hostSite.home, attributes, script(hostSite.home))));
			const inside = await reachSticky(page);
			await expect(inside.locator('html')).toHaveAttribute('lang', language);
			await expect(inside.locator('h1')).toHaveText(edition.title);
			await scrollToStep(page, aStep);
			await expect(inside.locator('html')).toHaveAttribute('data-active-step', aStep);
			const entries = await host.entries();

			await page.locator(story.element).evaluate((one) => {
				one.removeAttribute('lang');
			});
			const iframe = page.locator(`${story.element} iframe`).contentFrame();
			await expect(iframe.locator('html')).toHaveAttribute('lang', story.language);
			await expect(iframe.locator('html')).toHaveAttribute('data-active-step', aStep);
			await expect(iframe.locator(`#${aStep} h3`)).toBeInViewport();
			expect(await host.entries()).toBe(entries);
			expect(host.errors).toEqual([]);
		});

		test('a link to the edition inside the element loads its page at once', async ({
			page,
			hostSite
		}) => {
			const requested: string[] = [];
			page.on('request', (request) => {
				if (request.resourceType() === 'document') requested.push(request.url());
			});
			await page.goto(
				hostSite.article(element(hostSite.home + path, `lang="${language}"`, script(hostSite.home)))
			);
			const inside = await reachSticky(page);
			await expect(inside.locator('h1')).toHaveText(edition.title);
			expect(requested.filter((address) => address.includes('/embed/'))).toEqual([
				expect.stringContaining(`${hostSite.home}${path}embed/?mode=sticky`)
			]);
		});

		test('the form of the embed code offers the language', async ({ page }) => {
			await page.goto('/embed/code/');
			const { origin } = new URL(page.url());
			await page.locator('select[name="lang"]').selectOption(language);
			await expect(page.locator('[data-line="snippet"]')).toHaveValue(
				new RegExp(
					`lang="${language}".*href="${origin}/${path}">${edition.title}<.*src="${origin}/embed.js"`
				)
			);
			await expect(page.locator('[data-line="frame"]')).toHaveValue(
				new RegExp(`src="${origin}/${path}embed/\\?lang=${language}"`)
			);
			await page.locator('figure iframe').first().scrollIntoViewIfNeeded();
			const preview = page.locator('figure iframe').first().contentFrame();
			await expect(preview.locator('iframe').contentFrame().locator('h1')).toHaveText(
				edition.title
			);
		});
	});
}
