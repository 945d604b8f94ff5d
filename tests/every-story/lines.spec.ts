import { expect } from '@playwright/test';
import { brokenLines } from '../support/broken-lines.ts';
import { test } from '../support/edition.ts';
import { open, settle } from '#tools/page-driver.ts';
import { nameOf, SEVEN_SCREENS } from '#tools/seven-screens.ts';

test('no line begins with a closing mark, and no headline or caption ends with a lone character', async ({
	page,
	edition
}) => {
	await open(page, './');
	for (const screen of SEVEN_SCREENS) {
		await page.setViewportSize(screen);
		await settle(page);
		await page.evaluate(() => document.fonts.ready);
		const { problems, breaks } = await page.evaluate(brokenLines);
		expect.soft(problems, nameOf(screen)).toEqual([]);
		// Each step has a paragraph of several lines.
		expect(breaks).toBeGreaterThan(edition.steps.length);
	}
});
