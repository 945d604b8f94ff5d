/** Stills load only when they are visible, and have the colours of the page. */
import { expect, test, type Locator } from '@playwright/test';
import { PNG } from 'pngjs';
import { open, positionOf, scrollTo } from '#tools/page-driver.ts';
import { SCREENS } from './support/screens.ts';
import { middleStep } from './support/steps.ts';
import { requestedStills, expectStillShown } from './support/stills.ts';
import { stepIds } from '#tools/story.ts';

/** Red value of the pixel in an image's corner, from 0 (dark) to 255 (light). */
async function cornerOf(image: Locator): Promise<number> {
	return PNG.sync.read(await image.screenshot()).data[0] ?? NaN;
}

/** One column and two. tests/scenes.spec.ts checks the same on seven screens, with reduced motion. */
for (const name of ['phone', 'desktop'] as const) {
	test(`the live graphic of a step’s page loads no still, ${name}`, async ({ page }) => {
		await page.setViewportSize(SCREENS[name]);
		await open(page, `/${middleStep}/`);
		const requested = requestedStills(page);
		for (const id of stepIds) await scrollTo(page, await positionOf(page, id));
		expect(requested).toEqual([]);
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a still follows the system’s theme, and is light in print', async ({ page }) => {
		const still = page.locator(`#${middleStep} img.still`);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/');
		await expectStillShown(page.locator(`#${middleStep}`));
		expect(await cornerOf(still)).toBeGreaterThan(200);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(() => cornerOf(still)).toBeLessThan(60);
		await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
		await expect.poll(() => cornerOf(still)).toBeGreaterThan(200);
	});

	test('a still has the theme that the reader chose, not the theme of the system', async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/');
		await expectStillShown(page.locator(`#${middleStep}`));
		await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
		await expect.poll(() => cornerOf(page.locator(`#${middleStep} img.still`))).toBeLessThan(60);
	});
});
