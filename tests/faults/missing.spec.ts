/** The story in browsers without optional APIs. */
import { expect } from '@playwright/test';
import { OPTIONAL_APIS, REQUIRED_APIS } from '../support/faults/missing.ts';
import { stateAt, textProblemsOf, expectEachActive, pageState } from '../support/faults/reading.ts';
import { test } from '../support/faults/test.ts';
import { readerIsLive } from '#tools/page-driver.ts';
import { expectStillShown } from '../support/stills.ts';
import { middleStep } from '../support/steps.ts';

for (const [name, remove] of Object.entries(OPTIONAL_APIS)) {
	test(name, async ({ page }) => {
		await remove(page);
		await page.goto(`/#${middleStep}`);
		await readerIsLive(page);
		await expect.poll(() => pageState(page)).toEqual(stateAt(middleStep));
		expect(await textProblemsOf(page)).toEqual([]);
		await expectEachActive(page);
	});
}

for (const [name, remove] of Object.entries(REQUIRED_APIS)) {
	test(`${name}: text and stills`, async ({ page }) => {
		await remove(page);
		await page.goto(`/#${middleStep}`);
		await expectStillShown(page.locator(`#${middleStep}`));
		expect(await textProblemsOf(page)).toEqual([]);
		await expect(page.locator('html')).not.toHaveAttribute('data-reader');
	});
}
