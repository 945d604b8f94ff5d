/** The languages of a story: links between them, the reader's choice, and iframes. */
import { expect, test, type Page } from '@playwright/test';
import { languageName } from '#language/language-name.ts';
import { editions, story } from '#tools/story.ts';
import { built, builtTags, isBuilt, siteAddress } from '../support/built.ts';
import { lastStep } from '../support/openers.ts';

/** Pages by their path from the first page in a language. */
const PATHS = ['', `${lastStep}/`, 'present/', ...(story.hasLedger ? ['sources/'] : [])];

const builtText = (path: string) => built(path).toString();

/** Each language, with each other language. */
const PAIRS = editions.flatMap((from) =>
	editions.filter((to) => to !== from).map((to) => ({ from, to }))
);

const KEY = `${story.element}-language`;

const file = (path: string) => `${path}index.html`;

test('each page links to the same page in the other languages, and to no other', () => {
	for (const { language, path: folder } of editions) {
		const others = editions.filter((edition) => edition.language !== language);
		for (const path of PATHS) {
			const page = file(folder + path);
			const links = builtTags(page).filter(
				({ name, attributes }) => name === 'a' && attributes.hreflang
			);
			const addresses = links.map(({ attributes: { href = '', hreflang = '' } }) => {
				const { pathname } = new URL(href, `https://example.org/${folder}${path}`);
				return `${hreflang} ${pathname}`;
			});
			const expected = others.map((other) => `${other.language} /${other.path}${path}`);
			expect([...new Set(addresses)], page).toEqual(expect.arrayContaining(expected));
			const exists = (address: string) => isBuilt(siteAddress() + address.replace(/^\S+ \//, ''));
			expect(
				addresses.filter((address) => !exists(address)),
				page
			).toEqual([]);
			if (others.length === 0)
				expect([addresses, builtText(page)], page).toEqual([
					[],
					expect.not.stringContaining('data-chosen')
				]);
		}
	}
});

test('each page names its address in every language to search engines', () => {
	for (const { path: folder } of editions) {
		for (const path of PATHS) {
			const tags = builtTags(file(folder + path));
			const alternates = tags.flatMap(({ name, attributes: { hreflang, href } }) =>
				name === 'link' && hreflang ? [`${hreflang} ${href ?? ''}`] : []
			);
			const expected = editions.map(
				(edition) => `${edition.language} ${siteAddress()}${edition.path}${path}`
			);
			if (editions.length > 1)
				expect(alternates).toEqual([...expected, `x-default ${siteAddress()}${path}`]);
			else expect(alternates).toEqual(path === '' ? expected : []);
		}
	}
});

test('the page for unknown addresses leads to the story in every language', async ({ page }) => {
	for (const { language, path } of editions) {
		await page.goto(`/${path}404.html`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		const links = page.locator('main a');
		await expect(links).toHaveCount(editions.length);
		const addresses = await links.evaluateAll((all: HTMLAnchorElement[]) =>
			all.map(({ href }) => href)
		);
		const base = new URL('.', new URL(siteAddress()).href).pathname;
		expect(addresses.map((address) => new URL(address).pathname).sort()).toEqual(
			editions.map((edition) => base + edition.path).sort()
		);
	}
});

/** The languages of the visible lines for readers who have chosen one, with the step that contains each line. */
const shownLines = (page: Page) =>
	page.locator('[data-chosen]:visible').evaluateAll((lines) =>
		lines.map((line) => ({
			step: line.closest('[data-step]')?.id,
			language: (line as HTMLElement).lang
		}))
	);

for (const { from, to } of PAIRS) {
	const name = languageName(to.language);

	test.describe(`from ${from.language} to ${to.language}`, () => {
		test('the link at a step leads to the same step, without scripts', async ({ browser }) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const page = await context.newPage();
			await page.goto(`/${from.path}${lastStep}/`);
			const link = page.locator(`#${lastStep}`).getByRole('link', { name });
			await expect(link).toHaveAttribute('lang', to.language);
			await link.click();
			await expect(page).toHaveURL(`/${to.path}${lastStep}/`);
			await expect(page.locator('html')).toHaveAttribute('lang', to.language);
			await expect(page.locator('[data-chosen]:visible')).toHaveCount(0);
			await context.close();
		});

		test('a reader’s choice makes one link prominent where a page opens, and no page redirects', async ({
			page
		}) => {
			await page.goto(`/${from.path}${lastStep}/`);
			expect(await shownLines(page)).toEqual([]);
			await page.locator(`#${lastStep}`).getByRole('link', { name }).click();
			await expect(page).toHaveURL(`/${to.path}${lastStep}/`);
			expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(to.language);
			expect(await shownLines(page)).toEqual([]);

			const opened: [path: string, step?: string][] = [
				['', undefined],
				['#top', undefined],
				[`#${lastStep}`, lastStep],
				[`${lastStep}/`, lastStep]
			];
			for (const [path, step] of opened) {
				// From another page, so that each is a new visit.
				await page.goto('about:blank');
				await page.goto(`/${from.path}${path}`);
				await expect(page).toHaveURL(`/${from.path}${path}`);
				expect(await shownLines(page), path).toEqual([{ step, language: to.language }]);
			}
			await page.locator('[data-chosen]:visible').click();
			await expect(page).toHaveURL(`/${to.path}${lastStep}/`);
		});

		test('the prominent link is there at the first paint: nothing moves', async ({ page }) => {
			await page.addInitScript(
				([key, language]) => {
					localStorage.setItem(key, language);
					Object.assign(window, { shifts: [] });
					new PerformanceObserver((list) => {
						(window as unknown as { shifts: PerformanceEntry[] }).shifts.push(...list.getEntries());
					}).observe({ type: 'layout-shift', buffered: true });
				},
				[KEY, to.language] as const
			);
			for (const path of ['', `${lastStep}/`]) {
				await page.goto(`/${from.path}${path}`, { waitUntil: 'load' });
				await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
				await expect(page.locator('[data-chosen]:visible')).toBeInViewport();
				const moved = await page.evaluate(() =>
					(window as unknown as { shifts: { sources: { node: Node | null }[] }[] }).shifts.flatMap(
						({ sources }) => sources.map(({ node }) => node?.nodeName)
					)
				);
				expect(moved, path).toEqual([]);
			}
		});

		test('without storage, the links work and no link is prominent', async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', ({ message }) => errors.push(message));
			await page.addInitScript(() => {
				Object.defineProperty(window, 'localStorage', {
					get() {
						throw new DOMException('The browser forbids storage.', 'SecurityError');
					}
				});
			});
			await page.goto(`/${from.path}${lastStep}/`);
			await page.locator(`#${lastStep}`).getByRole('link', { name }).click();
			await expect(page).toHaveURL(`/${to.path}${lastStep}/`);
			await page.goto(`/${from.path}`);
			await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
			expect(await shownLines(page)).toEqual([]);
			expect(errors).toEqual([]);
		});
	});
}
