import { expect, test } from '@playwright/test';
import { open } from '#tools/page-driver.ts';
import { stepIds } from '#tools/story.ts';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

test('the graphic and the step navigation do not cover the focused element', async ({ page }) => {
	await open(page, '/');
	await page.locator('.begin').focus();
	const covered: string[] = [];
	// Tabs through all links and disclosures of the text, forward and back.
	const links = page.locator('main summary, main section a').filter({ visible: true });
	const stops = await links.count();
	expect(stops).toBeGreaterThan(stepIds.length);
	for (const key of ['Tab', 'Shift+Tab']) {
		for (let stop = 0; stop < stops; stop++) {
			await page.keyboard.press(key);
			const name = await page.evaluate(async () => {
				const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
				await nextFrame();
				await nextFrame();
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
