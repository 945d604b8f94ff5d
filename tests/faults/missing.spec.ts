/** The story in browsers without optional APIs. */
import { expect } from '@playwright/test';
import { MISSING, NEEDED } from '../support/faults/missing.ts';
import { at, faultsOfPage, walk, whereabouts } from '../support/faults/reading.ts';
import { test } from '../support/faults/test.ts';
import { readerIsLive } from '#tools/page-driver.ts';
import { stillIsSeen } from '../support/stills.ts';
import { middleStep } from '../support/steps.ts';

for (const [name, remove] of Object.entries(MISSING)) {
	test(name, async ({ page }) => {
		await remove(page);
		await page.goto(`/#${middleStep}`);
		await readerIsLive(page);
		await expect.poll(() => whereabouts(page)).toEqual(at(middleStep));
		expect(await faultsOfPage(page)).toEqual([]);
		await walk(page);
	});
}

for (const [name, remove] of Object.entries(NEEDED)) {
	test(`${name}: text and stills`, async ({ page }) => {
		await remove(page);
		await page.goto(`/#${middleStep}`);
		await stillIsSeen(page.locator(`#${middleStep}`));
		expect(await faultsOfPage(page)).toEqual([]);
		await expect(page.locator('html')).not.toHaveAttribute('data-reader');
	});
}
