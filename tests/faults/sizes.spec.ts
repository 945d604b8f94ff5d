/** The story at any viewport size, page zoom and text size. Readers keep their step when a size changes. */
import { expect } from '@playwright/test';
import { stateAt, textProblemsOf, expectEachActive, pageState } from '../support/faults/reading.ts';
import { nameOf, resize, SIZES } from '../support/faults/sizes.ts';
import { test } from '../support/faults/test.ts';
import { open } from '#tools/page-driver.ts';
import { middleStep } from '../support/steps.ts';

for (const [name, sizes] of Object.entries(SIZES)) {
	test(name, async ({ page }) => {
		await open(page, '/');
		for (const size of sizes) {
			await test.step(nameOf(size), async () => {
				await expectEachActive(page, [middleStep]);
				await resize(page, size);
				await expect.poll(() => pageState(page)).toEqual(stateAt(middleStep));
				expect(await textProblemsOf(page)).toEqual([]);
				await expectEachActive(page);
			});
		}
	});
}
