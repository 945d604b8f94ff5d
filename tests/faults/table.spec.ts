/** The story under every fault there is a table of: its words can be read, and where scripts run the right step is active. */
import { expect, test } from '@playwright/test';
import { complaintsOf } from '../support/faults/console.ts';
import { PLACE } from '../support/faults/fault.ts';
import { MISSING } from '../support/faults/missing.ts';
import { faultsOfPage, faultsOfWalk } from '../support/faults/reading.ts';
import { SIZES } from '../support/faults/sizes.ts';
import { readerIsLive } from '../support/reader.ts';
import { SCREENS } from '../support/screens.ts';

for (const { name, settings, before, during } of [...MISSING, ...SIZES]) {
	test.describe(() => {
		test.use({
			viewport: SCREENS.phone,
			serviceWorkers: 'block',
			contextOptions: { reducedMotion: 'reduce' },
			...settings
		});

		test(name, async ({ page }) => {
			const complaints = complaintsOf(page);
			await before?.(page);
			await page.goto(`/#${PLACE}`);
			await readerIsLive(page);
			const place = (await during?.(page)) ?? PLACE;
			await expect(page.locator('html')).toHaveAttribute('data-active-step', place);
			await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', place);
			expect.soft(await faultsOfPage(page)).toEqual([]);
			expect.soft(await faultsOfWalk(page)).toEqual([]);
			expect(complaints).toEqual([]);
		});
	});
}
