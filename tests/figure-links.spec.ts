/** Links from a number in the text, the graphic or the table to its claim. */
import { expect, test } from '@playwright/test';
import { open, settle, stageIsSettled } from '#tools/page-driver.ts';
import { story } from '#tools/story.ts';
import { firstStep, fourthStep, lastStep, thirdStep } from './support/steps.ts';

for (const viewport of [390, 1440]) {
	test(`a figure leads to its claim beside the same graphic, ${viewport} pixels wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width: viewport, height: 844 });
		await page.goto(`/#${firstStep}`);
		await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
		for (const where of ['.words', '.caption']) {
			const figure = page.locator(`#${firstStep} ${where} a.figure`).first();
			await figure.click();
			await expect(page.locator(`#${firstStep} li:target`)).toBeInViewport();
			await settle(page);
			await expect(page.locator('html')).toHaveAttribute('data-active-step', firstStep);
			await page.goBack();
			await expect(figure).toBeInViewport();
		}
	});

	test(`a number in the graphic leads to its claim, ${viewport} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width: viewport, height: 844 });
		for (const step of [firstStep, thirdStep, lastStep]) {
			await open(page, `/#${step}`);
			await expect(page.locator('html')).toHaveAttribute('data-active-step', step);
			await stageIsSettled(page);
			const number = page.locator('[data-stage] a').first();
			const id = (await number.getAttribute('href'))?.slice(1) ?? '';
			expect(id.startsWith(`${step}--`)).toBe(true);
			// Uses the mouse: Playwright's click scrolls the page, which moves the pinned graphic.
			const { x = 0, y = 0, width = 0, height = 0 } = (await number.boundingBox()) ?? {};
			await page.mouse.click(x + width / 2, y + height / 2);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			await expect(page.locator('html')).toHaveAttribute('data-active-step', step);
			await settle(page);
			expect(new URL(page.url()).hash).toBe(`#${id}`);
			await page.goBack();
			await expect(page.locator(`#${step} h3`)).toBeInViewport();
		}
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('a figure of the table leads to its claim', async ({ page }) => {
		await page.goto(`/#${firstStep}`);
		await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
		const table = page.locator(`#${firstStep} details`).first();
		await table.evaluate((details: HTMLDetailsElement) => (details.open = true));
		const link = table.getByRole('link').first();
		const claim = (await link.getAttribute('href')) ?? '';
		expect(claim).toMatch(`#${firstStep}--`);
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator(claim)).toBeInViewport();
	});

	test('the page opens the `<details>` of a link’s target if the browser does not', async ({
		page
	}) => {
		await page.goto(`/#${firstStep}`);
		await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
		const claim = await page.evaluate((step) => {
			// The test prevents the navigation, so only the page's script acts.
			document.addEventListener('click', (event) => {
				event.preventDefault();
			});
			const figure = document.querySelector<HTMLAnchorElement>(`#${step} a.figure`);
			figure?.click();
			return figure?.hash ?? '';
		}, firstStep);
		await expect(page.locator(claim)).toBeVisible();
	});

	test('an address with a claim’s anchor opens the claim', async ({ page }) => {
		const claim = story.steps.find(({ id }) => id === fourthStep)?.claims[0] ?? '';
		await page.goto(`/#${fourthStep}--${claim}`);
		await expect(page.locator(`#${fourthStep}--${claim}`)).toBeInViewport();
	});
});
