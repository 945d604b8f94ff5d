/** The story at any viewport size, page zoom and text size. Readers keep their step when a size changes. */
import { expect } from '@playwright/test';
import { at, faultsOfPage, walk, whereabouts } from '../support/faults/reading.ts';
import { nameOf, resize, SIZES } from '../support/faults/sizes.ts';
import { test } from '../support/faults/test.ts';
import { open } from '#tools/page-driver.ts';
import { middleStep } from '../support/steps.ts';

for (const [name, sizes] of Object.entries(SIZES)) {
	test(name, async ({ page }) => {
		await open(page, '/');
		for (const size of sizes) {
			await test.step(nameOf(size), async () => {
				await walk(page, [middleStep]);
				await resize(page, size);
				await expect.poll(() => whereabouts(page)).toEqual(at(middleStep));
				expect(await faultsOfPage(page)).toEqual([]);
				await walk(page);
			});
		}
	});
}
