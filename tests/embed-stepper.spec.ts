import { firstStep, thirdStep, fourthStep } from './support/steps.ts';
import { expect } from '@playwright/test';
import { test } from './embed/host-server.ts';
import { boxes, reachStepper, record, scrollHost, storyFrame } from './embed/host-page.ts';
import { story as told } from '#tools/story.ts';
import { swipe } from '#tools/swipe.ts';

test.use({ viewport: { width: 900, height: 700 } });

/** The first words of a step’s text. */
const plainWordsOf = (id: string) =>
	/<p>([^<“]{20})/.exec(told.steps.find((step) => step.id === id)?.html ?? '')?.[1] ?? '?';

const headlineOf = (id: string) => told.steps.find((step) => step.id === id)?.headline ?? '';

test('arrow keys turn the stepper while it has the focus, and do not scroll the host', async ({
	page,
	hostSite
}) => {
	await page.goto(hostSite.page('an iframe of 600 px', `?start=${fourthStep}`));
	const frame = await reachStepper(page);
	const root = frame.locator('html');
	const { scrolled } = await boxes(page);
	await expect(root).toHaveAttribute('data-active-step', fourthStep);
	// The host has the focus, so the key turns no page.
	await page.keyboard.press('ArrowRight');
	await frame.getByRole('button', { name: 'Next' }).focus();
	await scrollHost(page, scrolled);
	await expect(root).toHaveAttribute('data-active-step', fourthStep);
	await page.keyboard.press('Home');
	await expect(root).toHaveAttribute('data-active-step', '');
	await page.keyboard.press('ArrowRight');
	await expect(frame.locator('.stepper h1')).toHaveText(headlineOf(firstStep));
	await expect(frame.locator('.stepper .words')).toContainText(plainWordsOf(firstStep));
	expect((await boxes(page)).scrolled).toBe(scrolled);
});

test('an iframe outside the viewport selects its mode, and keeps the mode in the viewport', async ({
	page,
	hostSite
}) => {
	const host = await record(page);
	for (const [name, mode] of [
		['an iframe of 600 px', 'stepper'],
		['pym.js', 'flat']
	] as const) {
		await page.goto(hostSite.page(name));
		const frame = await storyFrame(page, mode);
		if (mode === 'flat') {
			await expect.poll(async () => (await boxes(page)).frame.height).toBeGreaterThan(2000);
		}
		const { frame: box } = await boxes(page);
		await scrollHost(page, mode === 'flat' ? box.top + box.height - 700 : box.top - 50);
		if (mode === 'stepper') await frame.getByRole('button', { name: 'Next' }).click();
		// The first step in the viewport is reported with the mode of that moment.
		await expect.poll(async () => (await host.steps()).at(-1)?.mode).toBe(mode);
		expect(await frame.evaluate(() => document.documentElement.dataset.mode)).toBe(mode);
	}
});

test('in a host that uses pym.js, the stepper opens at the step in the host’s hash', async ({
	page,
	hostSite
}) => {
	await page.goto(`${hostSite.page('pym.js', '?mode=stepper')}#${told.element}-${thirdStep}`);
	await scrollHost(page, (await boxes(page)).frame.top - 50);
	const story = await storyFrame(page, 'stepper');
	await expect(story.locator('html')).toHaveAttribute('data-active-step', thirdStep);
	expect((await boxes(page)).frame.height).toBe(600);
});

test('in AMP a reader’s tap gives the iframe its whole height, and the story becomes flat', async ({
	page,
	hostSite
}) => {
	await page.goto(hostSite.page('AMP'));
	await reachStepper(page);
	await page.getByRole('button', { name: 'Show all' }).click();
	const story = await storyFrame(page, 'flat');
	await expect(story.locator('h3').last()).toBeVisible();
});

test('in WordPress’s sandbox the host opens the links', async ({ page, hostSite }) => {
	await page.goto(hostSite.page('WordPress', `${thirdStep}/`));
	const { frame: box } = await boxes(page);
	await scrollHost(page, box.top - 50);
	const story = await storyFrame(page, 'flat');
	await story.getByRole('link', { name: 'Read on at this step' }).click();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { linked?: string }).linked))
		.toBe(`${hostSite.home}#${thirdStep}`);
});

test.describe('touch', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	const low = { x: 195, y: 600 };
	const high = { x: 195, y: 300 };

	test('a horizontal swipe turns the page, a vertical one scrolls the host', async ({
		page,
		hostSite
	}) => {
		await page.goto(hostSite.page('an iframe of 600 px'));
		const story = await reachStepper(page);
		await expect(story.getByRole('button', { name: 'Next' })).toBeVisible();
		const { scrolled } = await boxes(page);
		await swipe(page, { x: 330, y: 250 }, { x: 60, y: 260 });
		await expect(story.locator('html')).toHaveAttribute('data-active-step', firstStep);
		expect((await boxes(page)).scrolled).toBe(scrolled);
		await swipe(page, { x: 60, y: 250 }, { x: 330, y: 260 });
		await expect(story.locator('html')).toHaveAttribute('data-active-step', '');
		await swipe(page, low, high);
		await expect.poll(async () => (await boxes(page)).scrolled).toBeGreaterThan(scrolled + 200);
	});

	test('a vertical swipe over the sticky iframe scrolls the host and the story', async ({
		page,
		hostSite
	}) => {
		await page.goto(hostSite.page('our element'));
		await scrollHost(page, (await boxes(page)).container.top + 40);
		const story = await storyFrame(page, 'sticky');
		const { scrolled } = await boxes(page);
		await swipe(page, low, high);
		await expect.poll(async () => (await boxes(page)).scrolled).toBeGreaterThan(scrolled + 200);
		await expect
			.poll(async () => {
				const { frame: box, container } = await boxes(page);
				return Math.abs(box.top - container.top - (await story.evaluate(() => scrollY)));
			})
			.toBeLessThanOrEqual(1);
	});
});
