/** A step's page opens at the step. The address then follows the reader. */
import {
	formerId,
	fourthStep,
	lastStep,
	renamedStep,
	secondStep,
	thirdStep
} from './support/steps.ts';
import { expect, test, type Page } from '@playwright/test';
import {
	activeStep,
	open,
	positionOf,
	readerIsLive,
	scrollTo,
	settle
} from '#tools/page-driver.ts';
import { serveInTwoPieces } from './support/in-two-pieces.ts';
import { SCREENS } from './support/screens.ts';
import { expectStillShown } from './support/stills.ts';
import { stepIds, story } from '#tools/story.ts';
import { delayRequests } from './support/faults/network.ts';

/** The first, one in the middle, one that opens a chapter, and the last. */
const STEPS = [stepIds[0], thirdStep, fourthStep, stepIds.at(-1)].filter((id) => id !== undefined);

const THREE_SCREENS = ['small phone', 'tablet', 'desktop'] as const;

/** Tolerance for rounding, in pixels. */
const ROUNDING = 2;

/** The page after one paint. */
interface Paint {
	/** Distance from the resting line to the step's top, in pixels. */
	off: number;
	active: string | undefined;
	scene: string | undefined;
	/** Distance from the top of the viewport to the top of the graphic, in pixels. */
	stage: number;
}

/** Records the page after each paint in which it is visible, and all layout shifts. */
function recordPaints(step: string) {
	const paints: Paint[] = [];
	const shifts: number[] = [];
	Object.assign(window, { paints, shifts });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			shifts.push((entry as PerformanceEntry & { value: number }).value);
		}
	}).observe({ type: 'layout-shift', buffered: true });

	const recordPaint = () => {
		const section = document.getElementById(step);
		const stage = document.querySelector<HTMLElement>('[data-stage]');
		const line = document.querySelector('[data-resting-line]');
		if (!stage || !line || getComputedStyle(document.body).visibility !== 'visible') return;
		paints.push({
			off: (section?.getBoundingClientRect().top ?? Infinity) - line.getBoundingClientRect().top,
			active: document.documentElement.dataset.activeStep,
			scene: stage.dataset.scene,
			stage: stage.getBoundingClientRect().top
		});
	};
	// A message that is posted in an animation frame arrives after the paint.
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = recordPaint;
	const afterEachFrame = () => {
		port2.postMessage('');
		requestAnimationFrame(afterEachFrame);
	};
	requestAnimationFrame(afterEachFrame);
}

/** Runs in the page: returns the distance of a step's top from the resting line, in pixels. */
function offsetOf(step: string): number {
	const topOf = (selector: string) =>
		document.querySelector(selector)?.getBoundingClientRect().top ?? Infinity;
	return Math.abs(topOf(`#${step}`) - topOf('[data-resting-line]'));
}

const recorded = (page: Page) =>
	page.evaluate(() => {
		const { paints, shifts } = window as unknown as { paints: Paint[]; shifts: number[] };
		return { paints, shifts };
	});

for (const name of THREE_SCREENS) {
	test.describe(name, () => {
		test.use({ viewport: SCREENS[name] });

		test('shows its step from the first paint, without layout shifts', async ({ page }) => {
			for (const id of STEPS) {
				const tab = await page.context().newPage();
				await tab.addInitScript(recordPaints, id);
				await tab.goto(`/${id}/`);
				await readerIsLive(tab);
				await settle(tab);
				await expect.poll(async () => (await recorded(tab)).paints.length).toBeGreaterThan(2);
				const { paints, shifts } = await recorded(tab);
				expect(shifts).toEqual([]);
				for (const { off, ...seen } of paints) {
					expect(seen).toEqual({ active: id, scene: id, stage: 0 });
					expect(Math.abs(off)).toBeLessThan(ROUNDING);
				}
				await expect(tab.locator(`#${id} h3`)).toBeInViewport({ ratio: 1 });
				await tab.close();
			}
		});

		test('shows its step without scripts', async ({ browser }) => {
			const context = await browser.newContext({
				viewport: SCREENS[name],
				javaScriptEnabled: false
			});
			for (const id of STEPS) {
				const page = await context.newPage();
				await page.goto(`/${id}/`);
				await expect(page.locator(`#${id} h3`)).toBeInViewport({ ratio: 1 });
				await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
				// The history has the tab’s first, empty page and this one.
				expect(await page.evaluate(() => history.length)).toBe(2);
				await page.close();
			}
			await context.close();
		});
	});
}

test('a font that loads before the first paint does not move the step where the graphic is already live', async ({
	page
}) => {
	await page.addInitScript(() => {
		const growAsLive = () => {
			document.documentElement.dataset.reader = 'live';
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('header { padding-block-end: 40px }');
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		};
		// After the page has scrolled to the step, and before the browser reports a size.
		addEventListener('story:arrived', () => {
			queueMicrotask(growAsLive);
		});
	});
	await page.setViewportSize(SCREENS['small phone']);
	await page.goto(`/${thirdStep}/`);
	await readerIsLive(page);
	await settle(page);
	await expect.poll(() => page.evaluate(offsetOf, thirdStep)).toBeLessThan(ROUNDING);
});

test('a step’s page is the only history entry of a new tab', async ({ page }) => {
	await page.goto('/');
	const [tab] = await Promise.all([
		page.waitForEvent('popup'),
		page.evaluate((step) => window.open(`/${step}/`, '_blank', 'noopener'), thirdStep)
	]);
	await readerIsLive(tab);
	await settle(tab);
	await expect(tab.locator('html')).toHaveAttribute('data-active-step', thirdStep);
	expect(await tab.evaluate(() => history.length)).toBe(1);
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		test('a partly loaded page is hidden until its step has loaded', async ({ page, browser }) => {
			const server = await serveInTwoPieces(`<section id="${fourthStep}"`);
			await page.addInitScript(recordPaints, fourthStep);
			const loaded = page.goto(`${server.address}${fourthStep}/`);
			await page.locator(`#${thirdStep} h3`).waitFor({ state: 'attached' });
			const firstPaintCount = () =>
				page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
			// Gives the browser time to paint: another page opens and is painted.
			const other = await browser.newPage();
			await other.goto('/');
			await other.screenshot();
			await other.close();
			expect(await firstPaintCount()).toBe(0);
			server.sendRest();
			await loaded;
			await expect.poll(firstPaintCount).toBe(1);
			await expect(page.locator(`#${fourthStep} h3`)).toBeInViewport({ ratio: 1 });
			if (javaScriptEnabled) {
				await readerIsLive(page);
				const { paints } = await recorded(page);
				expect(paints.filter(({ off }) => Math.abs(off) > ROUNDING)).toEqual([]);
			}
			server.close();
		});
	});
}

test.describe('slow or missing scripts', () => {
	test.use({ viewport: SCREENS.phone });

	test('slow scripts keep the step beside its graphic until the reader scrolls', async ({
		page
	}) => {
		const release = await delayRequests(page, '**/*.js');
		await page.goto(`/${thirdStep}/`, { waitUntil: 'commit' });
		await page.locator(`#${lastStep}`).waitFor();
		const stage = page.locator('[data-stage]');
		await expect(stage).toBeInViewport({ ratio: 0.99 });
		await expect(page.locator(`#${thirdStep} h3`)).toBeInViewport({ ratio: 1 });

		await page.mouse.move(100, 600);
		await page.mouse.wheel(0, 900);
		await expect(stage).not.toBeInViewport();
		await expectStillShown(page.locator(`#${thirdStep}`));

		release();
		await readerIsLive(page);
		await expect(stage).toBeInViewport({ ratio: 0.99 });
	});

	test('scripts that fail to load leave text and stills', async ({ page }) => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto(`/${thirdStep}/`);
		await expect(page.locator(`#${thirdStep} h3`)).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('PageDown');
		for (const { id } of story.steps) {
			await expectStillShown(page.locator(`#${id}`));
		}
	});
});

test('a step’s page dispatches `story:step` once for its step', async ({ page }) => {
	await page.addInitScript(() => {
		const events: unknown[] = [];
		Object.assign(window, { events });
		document.addEventListener('story:step', ({ detail }: CustomEventInit) => events.push(detail));
	});
	await open(page, `/${thirdStep}/`);
	const events = await page.evaluate(() => (window as unknown as { events: unknown[] }).events);
	expect(events).toEqual([{ id: thirdStep, index: stepIds.indexOf(thirdStep), via: 'load' }]);
});

test('the address follows the reader, and a reload keeps the position', async ({ page }) => {
	await open(page, `/${thirdStep}/?from=a-friend`);
	await expect(page).toHaveURL(`/${thirdStep}/?from=a-friend`);

	await scrollTo(page, await positionOf(page, fourthStep, 60));
	await expect(page).toHaveURL(`/${thirdStep}/?from=a-friend#${fourthStep}`);
	await page.reload();
	await readerIsLive(page);
	await expect(page.locator('html')).toHaveAttribute('data-active-step', fourthStep);

	await scrollTo(page, 0);
	await expect(page).toHaveURL(`/${thirdStep}/?from=a-friend#top`);
	await page.reload();
	await readerIsLive(page);
	await settle(page);
	expect(await activeStep(page)).toBe('');

	await scrollTo(page, await positionOf(page, thirdStep, 120));
	await expect(page).toHaveURL(`/${thirdStep}/?from=a-friend`);
	const place = await page.evaluate(() => window.scrollY);
	await page.reload();
	await readerIsLive(page);
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
	expect(await activeStep(page)).toBe(thirdStep);
});

test('the page stays where the browser scrolls it while it loads, as for a text fragment', async ({
	page
}) => {
	const paragraph = `#${fourthStep} .words p:last-child`;
	// The browser that npm installs finds no text. The page also grows by a pixel, as when a font has loaded.
	await page.addInitScript((selector) => {
		document.addEventListener('DOMContentLoaded', () => {
			requestAnimationFrame(() => {
				document.querySelector(selector)?.scrollIntoView({ block: 'center' });
				document.body.style.paddingBottom = '1px';
			});
		});
	}, paragraph);
	await open(page, `/${thirdStep}/`);
	await expect(page.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	await expect(page.locator(paragraph)).toBeInViewport();
	await expect(page).toHaveURL(`/${thirdStep}/#${fourthStep}`);
});

test('links of the step navigation stay on the page, and back returns to its step', async ({
	page
}) => {
	await open(page, `/${thirdStep}/`);
	await page.locator(`nav[data-spine] a[href="#${fourthStep}"]`).click();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	await expect(page).toHaveURL(`/${thirdStep}/#${fourthStep}`);
	await page.goBack();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', thirdStep);
	await expect(page).toHaveURL(`/${thirdStep}/`);
});

test('an anchor of the story takes precedence over the page’s step; an unknown anchor does not', async ({
	page
}) => {
	const second = story.steps.find(({ id }) => id === secondStep);
	for (const [anchor, id] of [
		[`#${fourthStep}`, fourthStep],
		[`#${formerId}`, renamedStep],
		[`#${secondStep}--${second?.claims[0] ?? ''}`, secondStep],
		['#top', ''],
		['#nowhere', thirdStep],
		['#%E0%A4%A', thirdStep]
	] as const) {
		await open(page, `/${thirdStep}/${anchor}`);
		await expect(page.locator('html')).toHaveAttribute('data-active-step', id);
	}
});
