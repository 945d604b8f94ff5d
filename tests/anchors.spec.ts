import {
	formerId,
	fourthStep,
	lastStep,
	renamedStep,
	secondStep,
	thirdStep
} from './support/steps.ts';
import { expect, test } from '@playwright/test';
import { activeStep, open, positionOf, scrollTo, settle } from '#tools/page-driver.ts';
import { SCREEN_NAMES, SCREENS } from './support/screens.ts';
import { stepIds } from '#tools/story.ts';

for (const name of SCREEN_NAMES) {
	test.describe(name, () => {
		test.use({ viewport: SCREENS[name] });

		test('every anchor opens its step, with the heading in view', async ({ page }) => {
			for (const id of stepIds) {
				await open(page, `/#${id}`);
				expect(await activeStep(page)).toBe(id);
				await expect(page.locator(`#${id} h3`)).toBeInViewport({ ratio: 1 });
			}
		});

		test('a reload keeps the step', async ({ page }) => {
			await open(page, '/');
			for (const id of [secondStep, fourthStep, lastStep]) {
				await scrollTo(page, await positionOf(page, id, 60));
				await expect(page).toHaveURL(`/#${id}`);
				await page.reload();
				await settle(page);
				await expect(page.locator('html')).toHaveAttribute('data-active-step', id);
			}
		});
	});
}

test('the link at the end of a step lands like a link of the step navigation', async ({ page }) => {
	const [first = '', second = ''] = stepIds.slice(3);
	await page.setViewportSize(SCREENS.phone);
	await open(page, `/#${first}`);
	await page.locator(`nav[data-spine] a[href="#${second}"]`).click();
	await settle(page);
	// In the viewport, because a font that arrives later moves the page.
	const topInViewport = () =>
		page.locator(`#${second}`).evaluate((section) => section.getBoundingClientRect().top);
	const landed = await topInViewport();
	await open(page, `/#${first}`);
	await page.locator(`#${first} .pager a`).click();
	await settle(page);
	expect(await activeStep(page)).toBe(second);
	expect(await topInViewport()).toBeCloseTo(landed, 0);
});

test('a former id opens its step', async ({ page }) => {
	await open(page, `/#${formerId}`);
	expect(await activeStep(page)).toBe(renamedStep);
	await expect(page).toHaveURL(`/#${renamedStep}`);
});

test('an unknown anchor opens the cover, without console messages', async ({ page }) => {
	const consoleMessages: string[] = [];
	page.on('console', (message) => consoleMessages.push(message.text()));
	page.on('pageerror', (error) => consoleMessages.push(error.message));
	for (const anchor of ['nowhere', '%E0%A4%A', '"><img>', 'a'.repeat(5000)]) {
		await open(page, `/#${anchor}`);
		expect(await activeStep(page)).toBe('');
	}
	expect(consoleMessages).toEqual([]);
});

test('back and forward return to the previous and the next step', async ({ page }) => {
	await open(page, `/#${secondStep}`);
	await page.locator(`nav[data-spine] a[href$="#${fourthStep}"]`).click();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	await page.locator(`nav[data-spine] a[href$="#${lastStep}"]`).click();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', lastStep);
	await page.goBack();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	await page.goBack();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', secondStep);
	await page.goForward();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', fourthStep);
});

test('the address follows the scroll, without history entries', async ({ page }) => {
	await open(page, '/');
	const entries = await page.evaluate(() => history.length);
	for (const id of [...stepIds, ...stepIds.toReversed()]) {
		await scrollTo(page, await positionOf(page, id));
	}
	await scrollTo(page, await positionOf(page, thirdStep));
	await expect(page).toHaveURL(`/#${thirdStep}`);
	await scrollTo(page, 0);
	await expect(page).toHaveURL('/');
	expect(await page.evaluate(() => history.length)).toBe(entries);
});
