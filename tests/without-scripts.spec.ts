import { fourthStep, lastStep } from './support/steps.ts';
import { expect, test, type Page } from '@playwright/test';
import { stepIds, story } from '#tools/story.ts';
import { delayRequests } from './support/faults/network.ts';
import { expectStillShown } from './support/stills.ts';

/** Expects all headlines, stills and the first drawing, and navigation that works. */
async function expectReadable(page: Page) {
	for (const { id, headline } of story.steps) {
		const section = page.locator(`#${id}`);
		await expect(section.getByRole('heading', { name: headline, exact: true })).toBeVisible();
		await expectStillShown(section);
	}
	await expect(page.locator('[data-stage] svg:visible').first()).toBeVisible();
	await page.locator(`nav[data-spine] a[href$="#${fourthStep}"]`).click();
	await expect(page).toHaveURL(`/#${fourthStep}`);
	await expect(page.locator(`#${fourthStep} h3`)).toBeInViewport({ ratio: 1 });
}

for (const viewport of [
	{ width: 360, height: 640 },
	{ width: 1440, height: 900 }
]) {
	test.describe(`${String(viewport.width)} px wide`, () => {
		test.use({ viewport });

		test.describe('scripts off', () => {
			test.use({ javaScriptEnabled: false });

			test('the page has the whole story, with a still below each step', async ({ page }) => {
				await page.goto('/');
				await expectReadable(page);
			});

			test('each step ends with a link to the next, the last with one to the method', async ({
				page
			}) => {
				await page.goto('/');
				const links = page.locator('[data-step] .pager a');
				await expect(links).toHaveCount(stepIds.length);
				const [, ...later] = stepIds;
				const targets = await links.evaluateAll((all: HTMLAnchorElement[]) =>
					all.map(({ hash }) => hash)
				);
				expect(targets).toEqual([...later, 'about'].map((id) => `#${id}`));
				await links.last().click();
				await expect(page.locator('#about h2')).toBeInViewport({ ratio: 1 });
			});
		});

		test('a script that fails to load leaves the page complete', async ({ page }) => {
			await page.route('**/*.js', (route) => route.abort());
			await page.goto('/');
			await expectReadable(page);
			await expect(page.locator('html')).not.toHaveAttribute('data-reader');
		});
	});
}

test('no element moves when scripts start', async ({ page }) => {
	const release = await delayRequests(page, '**/*.js');
	await page.goto(`/#${stepIds[8] ?? ''}`, { waitUntil: 'commit' });
	await page.locator(`#${lastStep}`).waitFor();
	const boxes = () =>
		page.locator('[data-step]').evaluateAll((sections) =>
			sections.map((section) => {
				const { left, top, width, height } = section.getBoundingClientRect();
				return [left, top + window.scrollY, width, height].map(Math.round);
			})
		);
	await page.evaluate(() => document.fonts.ready);
	const before = await boxes();
	release();
	await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
	expect(await boxes()).toEqual(before);
});
