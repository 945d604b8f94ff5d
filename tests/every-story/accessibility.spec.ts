import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/edition.ts';
import { open, positionOf, scrollTo } from '#tools/page-driver.ts';
import { stepIds } from '#tools/story.ts';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

/**
 * Returns axe's violations, one line a rule.
 * @param parts Selectors of the parts to check; default: the whole page.
 */
async function violationsOf(page: Page, scheme: 'light' | 'dark', parts: string[] = []) {
	// The page has no iframes. In legacy mode axe opens no extra page for them.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	// The sources are long and the same at every step. sources.spec.ts checks them once.
	axe.exclude('.sources');
	for (const part of parts) axe.include(part);
	// The theme changes only colours.
	if (scheme === 'dark') axe.withRules('color-contrast');
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds no violation at any step, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await open(page, './');
		expect(await violationsOf(page, colorScheme)).toEqual([]);
		for (const id of stepIds) {
			await scrollTo(page, await positionOf(page, id));
			await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', id);
			// The parts that change with the step.
			const parts = ['.stage-room', `#${id}`, 'nav[data-spine]'];
			expect.soft(await violationsOf(page, colorScheme, parts), id).toEqual([]);
		}
		expect(await violationsOf(page, colorScheme)).toEqual([]);
	});
}

test('the accessibility tree of each step matches its snapshot', async ({ page }) => {
	await open(page, './');
	for (const id of stepIds) {
		await scrollTo(page, await positionOf(page, id));
		await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', id);
		const stage = await page.locator('.stage-room').ariaSnapshot();
		const words = await page.locator(`#${id}`).ariaSnapshot();
		expect(`${stage}\n${words}\n`).toMatchSnapshot(`${id}.yml`);
	}
});
