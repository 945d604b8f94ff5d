import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, positionOf, scrollTo, settle, stageIsSettled } from '#tools/reader.ts';
import { stepIds } from '#tools/story.ts';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing, at any step, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await open(page, '/');
		const faults = new Set<string>();
		const look = async (where: string) => {
			await stageIsSettled(page);
			// The same at every step, and long: sources.spec.ts looks at them once, open.
			const { violations } = await new AxeBuilder({ page }).exclude('.sources').analyze();
			for (const { id, nodes } of violations) {
				faults.add(`${where}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
			}
		};
		await look('cover');
		for (const id of stepIds) {
			await scrollTo(page, await positionOf(page, id));
			await look(id);
		}
		expect([...faults]).toEqual([]);
	});
}

test('what assistive technology meets at each step is what it met before', async ({ page }) => {
	await open(page, '/');
	for (const id of stepIds) {
		await scrollTo(page, await positionOf(page, id));
		await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', id);
		const stage = await page.locator('.stage-room').ariaSnapshot();
		const words = await page.locator(`#${id}`).ariaSnapshot();
		expect(`${stage}\n${words}\n`).toMatchSnapshot(`${id}.yml`);
	}
});

test('what has the focus is not covered by the graphic or the spine', async ({ page }) => {
	await open(page, '/');
	await page.locator('.begin').focus();
	const covered: string[] = [];
	// Through every link and disclosure of the words, there and back.
	const stops = await page.locator('main summary, main section a').count();
	for (const key of ['Tab', 'Shift+Tab']) {
		for (let stop = 0; stop < stops; stop++) {
			await page.keyboard.press(key);
			await settle(page);
			const name = await page.evaluate(() => {
				const { activeElement: focused } = document;
				if (!focused?.closest('section')) return '';
				const { left, right, top, bottom } = focused.getBoundingClientRect();
				const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
				return focused.contains(seen)
					? ''
					: `${focused.textContent} of ${focused.closest('section')?.id}`;
			});
			if (name) covered.push(name);
		}
	}
	expect(covered).toEqual([]);
});
