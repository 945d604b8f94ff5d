/** Stills are pictures: fetched when they are seen, in the colours of the page around them. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { open, positionOf, scrollTo, settle } from '#tools/reader.ts';
import { SCREENS } from './support/screens.ts';
import { stillIsSeen } from './support/stills.ts';
import { stepIds } from '#tools/story.ts';

/** Addresses of the stills that the page asks for, from now on. */
function askedFor(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/stills/')) asked.push(request.url());
	});
	return asked;
}

/** How light the corner of a picture is, 0 to 255. */
async function cornerOf(picture: Locator): Promise<number> {
	return PNG.sync.read(await picture.screenshot()).data[0] ?? NaN;
}

for (const [name, screen] of Object.entries(SCREENS)) {
	test(`who reads with the live graphic fetches no still, ${name}`, async ({ page }) => {
		await page.setViewportSize(screen);
		await open(page, `/${stepIds[3] ?? ''}/`);
		const asked = askedFor(page);
		for (const id of stepIds) await scrollTo(page, await positionOf(page, id));
		expect(asked).toEqual([]);
	});

	test(`the caption stands with the live graphic and covers no word, ${name}`, async ({ page }) => {
		await page.setViewportSize(screen);
		await open(page, '/');
		for (const id of stepIds) {
			await scrollTo(page, await positionOf(page, id));
			await settle(page);
			const caption = page.locator(`#${id} figcaption`);
			await expect(caption).toHaveClass(/\bactive\b/);
			const [words, place, graphic, spine] = await Promise.all(
				[`#${id} .words`, `#${id} figcaption`, '.stage-room', 'nav[data-spine]'].map((each) =>
					page
						.locator(each)
						.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)
				)
			);
			if (!words || !place || !graphic || !spine) throw new Error(`${id} is not whole.`);
			if (screen.width < 900) {
				// Under the words and, when they have gone, under the graphic.
				expect(place.top, id).toBeGreaterThanOrEqual(words.bottom - 1);
				expect(place.top, id).toBeGreaterThanOrEqual(graphic.bottom - 1);
			} else {
				expect(place.left, id).toBeGreaterThan(words.right);
				expect(place.bottom, id).toBeLessThanOrEqual(spine.top + 1);
				expect(place.bottom, id).toBeGreaterThan(spine.top - 12);
			}
		}
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a still is light by day, dark by night and light on paper', async ({ page }) => {
		const still = page.locator('#record img.still');
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/');
		await stillIsSeen(page.locator('#record'));
		expect(await cornerOf(still)).toBeGreaterThan(200);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(() => cornerOf(still)).toBeLessThan(60);
		await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
		await expect.poll(() => cornerOf(still)).toBeGreaterThan(200);
	});

	test('a still follows what the reader chose, not the system', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/');
		await stillIsSeen(page.locator('#record'));
		await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
		await expect.poll(() => cornerOf(page.locator('#record img.still'))).toBeLessThan(60);
	});
});
