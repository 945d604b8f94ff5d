import { firstStep, secondStep, thirdStep, fourthStep, lastStep } from './support/steps.ts';
import { expect, test } from '@playwright/test';
import { open, positionOf, scrollTo } from '#tools/page-driver.ts';
import { stepIds, story } from '#tools/story.ts';

test('the story is on the page, step by step, in order', async ({ page }) => {
	await page.goto('/');
	const ids = await page
		.locator('section[data-step]')
		.evaluateAll((sections) => sections.map((section) => section.id));
	expect(ids).toEqual(stepIds);
	for (const step of story.steps) {
		const section = page.locator(`#${step.id}`);
		await expect(section.getByRole('heading', { name: step.headline, exact: true })).toBeAttached();
		await expect(section.getByText(step.caption)).toBeAttached();
		if (step.date) {
			await expect(section.locator('time')).toHaveAttribute('datetime', step.date);
		}
	}
});

test('headings are in order, and the page has title, language and description', async ({
	page
}) => {
	await page.goto('/');
	const levels = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
	expect(levels[0]).toBe(1);
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
	expect(jumps).toEqual([]);
	await expect(page).toHaveTitle(story.title);
	await expect(page.locator('html')).toHaveAttribute('lang', story.language);
	await expect(page.locator('meta[name=description]')).toHaveAttribute(
		'content',
		story.description
	);
});

test('on the cover the stage shows no step, and its accessible name is the cover’s alt text', async ({
	page
}) => {
	await open(page, '/');
	const stage = page.locator('[data-stage]');
	await expect(stage).toHaveAttribute('data-scene', '');
	await expect(stage).toHaveAccessibleName(story.cover.altText.trim());
});

test('the page dispatches `story:step` once for each active step, with `via`', async ({ page }) => {
	await page.addInitScript(() => {
		const events: unknown[] = [];
		Object.assign(window, { events });
		document.addEventListener('story:step', (event) => {
			events.push((event as CustomEvent).detail);
		});
	});
	const events = () => page.evaluate(() => (window as unknown as { events: unknown[] }).events);

	await open(page, `/#${thirdStep}`);
	const index = stepIds.indexOf(thirdStep);
	expect(await events()).toEqual([{ id: thirdStep, index, via: 'load' }]);

	await scrollTo(page, await positionOf(page, fourthStep));
	await scrollTo(page, await positionOf(page, fourthStep, 40));
	await page.locator(`nav[data-spine] a[href$="#${lastStep}"]`).click();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', lastStep);
	await page.goBack();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	expect(await events()).toEqual([
		{ id: thirdStep, index, via: 'load' },
		{ id: fourthStep, index: index + 1, via: 'scroll' },
		{ id: lastStep, index: stepIds.indexOf(lastStep), via: 'link' },
		{ id: fourthStep, index: index + 1, via: 'link' }
	]);
});

test('the step navigation marks the active step, and the keyboard reaches every step', async ({
	page
}) => {
	await open(page, '/');
	const links = page.locator('nav[data-spine] ol a');
	await expect(links).toHaveCount(stepIds.length);
	for (const id of [secondStep, thirdStep, lastStep, firstStep]) {
		const link = page.locator(`nav[data-spine] a[href$="#${id}"]`);
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('html')).toHaveAttribute('data-active-step', id);
		await expect(page.locator('nav[data-spine] [aria-current=step]')).toHaveAttribute(
			'href',
			`#${id}`
		);
		await expect(link).toBeInViewport();
	}
});
