import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, stageIsSettled } from './support/reader.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on the page, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const anchor of ['', '#tokyo', '#budget', '#outcome']) {
			await open(page, `/${anchor}`);
			await stageIsSettled(page);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
			).toEqual([]);
		}
	});
}
