import { fourthStep } from './support/steps.ts';
import { expect, test, type Page } from '@playwright/test';
import { buildFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';
import {
	activeStep,
	open,
	positionOf,
	readerIsLive,
	scrollTo,
	settle
} from '#tools/page-driver.ts';
import { SCREEN_NAMES, SCREENS } from './support/screens.ts';
import { stepIds } from '#tools/story.ts';
import { swipe } from '#tools/swipe.ts';

/** An entry of the Layout Instability interface, which TypeScript's types do not contain. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
	sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** From 900 × 480 CSS pixels on, expects the whole caption in the viewport, with no element over it. */
async function expectCaptionVisible(page: Page, id: string): Promise<void> {
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	if (width < 900 || height < 480) return;
	const caption = page.locator(`#${id} figcaption`);
	await expect(caption).toBeInViewport({ ratio: 0.99 });
	const isOnTop = () =>
		caption.evaluate((element) => {
			const { left, top } = element.getBoundingClientRect();
			return element.contains(document.elementFromPoint(left + 20, top + 10));
		});
	await expect.poll(isOnTop).toBe(true);
}

test('the theme follows the system until the reader chooses, and the page stores the choice', async ({
	page
}) => {
	const background = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, '/');
	const dark = await background();
	await page.getByRole('button', { name: 'Change to the light theme' }).click();
	const light = await background();
	expect(light).not.toBe(dark);
	await page.reload();
	await readerIsLive(page);
	expect(await background()).toBe(light);
	await expect(page.getByRole('button', { name: 'Change to the dark theme' })).toBeVisible();
});

test('the theme switch works without storage', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('Forbidden', 'SecurityError');
			}
		});
	});
	await open(page, '/');
	await page.getByRole('button', { name: /theme/ }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
	expect(errors).toEqual([]);
});

test('with reduced motion, each step is drawn at once, without animation', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/');
	for (const id of stepIds) {
		await scrollTo(page, await positionOf(page, id));
		const seen = await page.evaluate(() => ({
			running: document.getAnimations().length,
			drawing: document.querySelector('[data-stage]')?.innerHTML
		}));
		await settle(page);
		await settle(page);
		const later = await page.locator('[data-stage]').innerHTML();
		expect(seen.running).toBe(0);
		expect(later, `${id} is drawn at once`).toBe(seen.drawing);
	}
});

for (const name of SCREEN_NAMES) {
	test.describe(name, () => {
		test.use({ viewport: SCREENS[name], hasTouch: true });

		test('no layout shifts, on load and over a full scroll', async ({ page }) => {
			await page.addInitScript(() => {
				const shifts: unknown[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						const { value, hadRecentInput, sources } = entry as LayoutShift;
						if (hadRecentInput) continue;
						const moved = sources.map(({ node, previousRect, currentRect }) => ({
							what: node?.parentElement?.outerHTML.slice(0, 200),
							from: previousRect.toJSON() as unknown,
							to: currentRect.toJSON() as unknown
						}));
						shifts.push({ value, at: window.scrollY, moved });
					}
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await open(page, '/');
			const bottom = await page.evaluate(() => document.documentElement.scrollHeight);
			for (let top = 0; top < bottom; top += 300) await scrollTo(page, top);
			const shifts = await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts);
			expect(shifts).toEqual([]);
		});

		test('no horizontal scroll bar', async ({ page }) => {
			await open(page, '/');
			const { inner, outer } = await page.evaluate(() => ({
				inner: document.documentElement.scrollWidth,
				outer: document.documentElement.clientWidth
			}));
			expect(inner).toBe(outer);
		});

		test('the graphic, the legend and, on wide screens, the caption are in the viewport at every step', async ({
			page
		}) => {
			await open(page, '/');
			for (const id of stepIds) {
				await scrollTo(page, await positionOf(page, id, 30));
				await expect(page.locator('[data-stage]')).toBeInViewport({ ratio: 0.99 });
				await expect(page.getByRole('list', { name: 'Key to the lines' })).toBeInViewport({
					ratio: 0.99
				});
				await expectCaptionVisible(page, id);
			}
		});
	});
}

test.describe('touch', () => {
	test.use({ viewport: SCREENS.phone, hasTouch: true, isMobile: true });

	test('scrolls through the steps forward and back', async ({ page }) => {
		await open(page, '/');
		const seen: string[] = [];
		const STROKES = 5;
		const up = { from: { x: 180, y: 740 }, to: { x: 180, y: 420 } };
		for (let stroke = 0; stroke < STROKES; stroke++) {
			await swipe(page, up.from, up.to);
			seen.push((await activeStep(page)) ?? '');
		}
		const furthest = stepIds.indexOf(seen.at(-1) ?? '');
		expect(furthest).toBeGreaterThan(0);
		expect(seen.map((id) => stepIds.indexOf(id))).toEqual(
			seen.map((id) => stepIds.indexOf(id)).toSorted((a, b) => a - b)
		);
		for (let stroke = 0; stroke < STROKES; stroke++) await swipe(page, up.to, up.from);
		expect(stepIds.indexOf((await activeStep(page)) ?? '')).toBeLessThan(furthest);
	});
});

test('the last caption leaves with the graphic, below the key', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, `/#${stepIds.at(-1) ?? ''}`);
	const end = await page
		.locator('main')
		.evaluate((element) => scrollY + element.getBoundingClientRect().bottom);
	// The graphic ends in the middle of the screen.
	await scrollTo(page, end - 400);
	const key = page.getByRole('list', { name: 'Key to the lines' });
	await expect(key).toBeInViewport();
	const [keyBox, caption] = [
		await key.boundingBox(),
		await page.locator('section:last-of-type figcaption').boundingBox()
	];
	expect(caption?.y).toBeGreaterThanOrEqual((keyBox?.y ?? NaN) + (keyBox?.height ?? NaN));
});

test('the site works in a folder of a domain, with spaces and other letters in its name', async ({
	page
}) => {
	const base = encodeURI('/Sommer 2024 (küste)/');
	const server = await serve({ folder: buildFolder, port: 0, base });
	const missing: string[] = [];
	page.on('response', (response) => {
		if (!response.ok()) missing.push(response.url());
	});
	for (const address of [
		`#${fourthStep}`,
		`index.html#${fourthStep}`,
		`${fourthStep}/index.html`
	]) {
		await open(page, server.address + address);
		expect(await activeStep(page)).toBe(fourthStep);
	}
	expect(missing).toEqual([]);
	await server.close();
});
