/** The story in browsers that lack what it would like to have. */
import { expect } from '@playwright/test';
import { MISSING } from '../support/faults/missing.ts';
import { at, faultsOfPage, PLACE, walk, whereabouts } from '../support/faults/reading.ts';
import { test } from '../support/faults/test.ts';
import { readerIsLive } from '../support/reader.ts';

for (const [name, takeAway] of Object.entries(MISSING)) {
	test(name, async ({ page }) => {
		await takeAway(page);
		await page.goto(`/#${PLACE}`);
		await readerIsLive(page);
		await expect.poll(() => whereabouts(page)).toEqual(at(PLACE));
		expect(await faultsOfPage(page)).toEqual([]);
		await walk(page);
	});
}
