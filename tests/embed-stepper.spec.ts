import { expect } from '@playwright/test';
import { test } from './embed/host-server.ts';
import { frames, places, reachStepper, scrollHost, storyFrame } from './embed/host-page.ts';
import { story } from '#tools/story.ts';
import { swipe } from '#tools/swipe.ts';

test.use({ viewport: { width: 900, height: 700 } });

const headlineOf = (id: string) => story.steps.find((step) => step.id === id)?.headline ?? '';

test('the stepper turns by keys while it has the focus, and leaves the host its own', async ({
	page,
	newsroom
}) => {
	await page.goto(newsroom.page('a bare frame of 600 pixels', '?start=plan'));
	const story = await reachStepper(page);
	const active = story.locator('html');
	const headline = story.locator('.stepper h1');
	const { scrolled } = await places(page);
	await expect(active).toHaveAttribute('data-active-step', 'plan');
	// The host has the focus: its keys are its own.
	await page.keyboard.press('ArrowRight');
	await expect(active).toHaveAttribute('data-active-step', 'plan');

	await story.getByRole('button', { name: 'Next' }).focus();
	await scrollHost(page, scrolled);
	await page.keyboard.press('End');
	await expect(active).toHaveAttribute('data-active-step', 'after');
	await expect(headline).toHaveText(headlineOf('after'));
	await page.keyboard.press('Home');
	await expect(active).toHaveAttribute('data-active-step', '');
	await page.keyboard.press('ArrowRight');
	await expect(headline).toHaveText(headlineOf('washington'));
	await page.keyboard.press('ArrowLeft');
	await expect(active).toHaveAttribute('data-active-step', '');
	expect((await places(page)).scrolled).toBe(scrolled);
	// Every word of a step is on one of its pages, and none is cut through.
	await page.keyboard.press('ArrowRight');
	const words = story.locator('.stepper .words');
	const cut = () =>
		words.evaluate((box) => {
			const { top, bottom } = box.getBoundingClientRect();
			const range = document.createRange();
			range.selectNodeContents(box);
			return [...range.getClientRects()].filter(
				(line) => line.top < top - 1 || line.bottom > bottom + 1
			).length;
		});
	await expect(words).toContainText('Fumio Kishida');
	expect(await cut()).toBe(0);
});

test('what a frame has become far below the viewport it still is on it', async ({
	page,
	newsroom
}) => {
	for (const [host, mode] of [
		['a bare frame of 600 pixels', 'stepper'],
		['pym.js', 'flat']
	] as const) {
		await page.goto(newsroom.page(host));
		const frame = await storyFrame(page, mode);
		if (mode === 'flat') {
			await expect.poll(async () => (await places(page)).frame.height).toBeGreaterThan(2000);
		}
		await scrollHost(page, (await places(page)).frame.top - 50);
		await frames(page, 60);
		expect(await frame.evaluate(() => document.documentElement.dataset.mode)).toBe(mode);
	}
});

test('a host that uses pym.js and stands at a step’s anchor opens a stepper there', async ({
	page,
	newsroom
}) => {
	await page.goto(`${newsroom.page('pym.js', '?mode=stepper')}#four-meetings-tokyo`);
	await scrollHost(page, (await places(page)).frame.top - 50);
	const story = await storyFrame(page, 'stepper');
	await expect(story.locator('html')).toHaveAttribute('data-active-step', 'tokyo');
	expect((await places(page)).frame.height).toBe(600);
});

test('in AMP a reader’s tap gives the whole height, and the story unrolls', async ({
	page,
	newsroom
}) => {
	await page.goto(newsroom.page('AMP'));
	await reachStepper(page);
	await page.getByRole('button', { name: 'Show all' }).click();
	const story = await storyFrame(page, 'flat');
	await expect(story.locator('h3').last()).toBeVisible();
});

test('in WordPress’s sandbox links go through the host', async ({ page, newsroom }) => {
	await page.goto(newsroom.page('WordPress', 'tokyo/'));
	const { frame: box } = await places(page);
	await scrollHost(page, box.top - 50);
	const story = await storyFrame(page, 'flat');
	await story.getByRole('link', { name: 'Read on at this step' }).click();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { linked?: string }).linked))
		.toBe(`${newsroom.home}#tokyo`);
});

test.describe('by finger', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	const low = { x: 195, y: 600 };
	const high = { x: 195, y: 300 };

	test('a swipe across turns the page, a swipe along scrolls the host', async ({
		page,
		newsroom
	}) => {
		await page.goto(newsroom.page('a bare frame of 600 pixels'));
		const story = await reachStepper(page);
		await expect(story.getByRole('button', { name: 'Next' })).toBeVisible();
		const { scrolled } = await places(page);
		await swipe(page, { x: 330, y: 250 }, { x: 60, y: 260 });
		await expect(story.locator('html')).toHaveAttribute('data-active-step', 'washington');
		expect((await places(page)).scrolled).toBe(scrolled);
		await swipe(page, { x: 60, y: 250 }, { x: 330, y: 260 });
		await expect(story.locator('html')).toHaveAttribute('data-active-step', '');
		await swipe(page, low, high);
		await expect.poll(async () => (await places(page)).scrolled).toBeGreaterThan(scrolled + 200);
	});

	test('a finger on the sticky frame scrolls the host, and the story with it', async ({
		page,
		newsroom
	}) => {
		await page.goto(newsroom.page('our element'));
		await scrollHost(page, (await places(page)).room.top + 40);
		const story = await storyFrame(page, 'sticky');
		const { scrolled } = await places(page);
		await swipe(page, low, high);
		await expect.poll(async () => (await places(page)).scrolled).toBeGreaterThan(scrolled + 200);
		await expect
			.poll(async () => {
				const { frame: box, room } = await places(page);
				return Math.abs(box.top - room.top - (await story.evaluate(() => scrollY)));
			})
			.toBeLessThanOrEqual(1);
	});
});
