import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { stepIds, story } from '#tools/story.ts';
import { lastStep, middleStep } from './support/steps.ts';

test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });

/** Expects the picture and the headline of a step, or of the cover, and no other headline. */
async function expectStep(page: Page, id: string | undefined) {
	const step = story.steps.find((one) => one.id === id);
	const { headline, altText } = step ?? { headline: story.title, altText: story.cover.altText };
	const stage = page.locator('[data-stage]');
	await expect(stage).toHaveAttribute('data-scene', id ?? '');
	await expect(stage).toHaveAttribute('aria-label', altText);
	await expect(page.locator('h1:visible')).toHaveText(headline);
}

/** Opens the presentation and waits for its script. */
async function present(page: Page, hash = '') {
	await page.goto(`/present/${hash}`);
	await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
	await expect(page.locator('[data-stage] .unmeasured')).toHaveCount(0);
}

test('the arrow keys show every step and return to the cover; the address follows', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await present(page);
	await expectStep(page, undefined);
	for (const id of stepIds) {
		await page.keyboard.press('ArrowRight');
		await expectStep(page, id);
	}
	await page.keyboard.press('ArrowRight');
	await expectStep(page, lastStep);
	await expect(page).toHaveURL(`/present/#${lastStep}`);
	for (const id of stepIds.toReversed().slice(1)) {
		await page.keyboard.press('ArrowLeft');
		await expectStep(page, id);
	}
	await page.keyboard.press('ArrowLeft');
	await expectStep(page, undefined);
	await expect(page).toHaveURL('/present/');
	expect(errors).toEqual([]);
});

test('an address opens its step; clicker, buttons and swipes turn; notes and black screen', async ({
	page
}) => {
	const index = stepIds.indexOf(middleStep);
	await present(page, `#${middleStep}`);
	await expectStep(page, middleStep);
	await page.keyboard.press('PageDown');
	await expectStep(page, stepIds[index + 1]);
	await page.getByRole('button', { name: 'Back' }).click();
	await expectStep(page, middleStep);

	const notes = page.getByRole('region', { name: 'Notes' });
	await expect(notes).toBeHidden();
	await page.keyboard.press('n');
	await expect(notes).toBeInViewport();
	await page.getByRole('button', { name: 'Notes' }).click();
	await expect(notes).toBeHidden();

	const black = page.locator('[data-blank]');
	await page.keyboard.press('b');
	await expect(black).toBeInViewport();
	await black.click();
	await expect(black).toBeHidden();
	await expectStep(page, middleStep);

	const touch = { pointerType: 'touch', isPrimary: true, clientY: 300 };
	await page.dispatchEvent('main', 'pointerdown', { ...touch, clientX: 600 });
	await page.dispatchEvent('main', 'pointerup', { ...touch, clientX: 400 });
	await expectStep(page, stepIds[index + 1]);
	// A screen reader reads the headline and the alt text.
	const next = story.steps[index + 1];
	const announcement = `${next?.headline ?? ''}. ${next?.altText ?? ''}`;
	await expect(page.locator('[aria-live]')).toHaveText(announcement);
});

test('axe finds no violation on the cover, at a step and with notes, light and dark', async ({
	page
}) => {
	const violations = async () => {
		const found: string[] = [];
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const results = await new AxeBuilder({ page }).setLegacyMode().analyze();
			for (const { id, nodes } of results.violations) {
				found.push(`${id}: ${nodes.map(({ html }) => html).join(' ')}`);
			}
		}
		return found;
	};
	await present(page);
	expect(await violations()).toEqual([]);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('n');
	await expectStep(page, stepIds[0]);
	expect(await violations()).toEqual([]);
});

test('every step fits one screen, of a phone and of a wall', async ({ page }) => {
	await present(page);
	for (const size of [
		{ width: 390, height: 844 },
		{ width: 844, height: 390 },
		{ width: 1920, height: 1080 }
	]) {
		await page.setViewportSize(size);
		for (const id of stepIds) {
			await page.evaluate((hash) => (location.hash = hash), id);
			await expectStep(page, id);
			const needed = await page.evaluate(() => {
				const { scrollWidth, scrollHeight } = document.documentElement;
				return { width: scrollWidth, height: scrollHeight };
			});
			expect.soft(needed, id).toEqual(size);
		}
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('it shows the cover and leads to the story; search engines leave it out', async ({
		page
	}) => {
		await page.goto('/present/');
		await expect(page.locator('[data-stage] svg:visible')).toHaveCount(1);
		await expect(page.locator('h1:visible')).toHaveText(story.title);
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
		await page.getByRole('link', { name: 'Read the story' }).click();
		await expect(page).toHaveURL('/');
	});
});
