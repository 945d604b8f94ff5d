import { expect, type Frame, type Page } from '@playwright/test';
import { untilAtRest } from './at-rest.ts';

/** Waits until the reader's scripts are in charge and the stage has been measured. */
export async function readerIsLive(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
	await expect(page.locator('[data-stage] .unmeasured')).toHaveCount(0);
}

/** Returns the page's active step; empty on the cover. */
export function activeStep(page: Page): Promise<string | undefined> {
	return page.evaluate(() => document.documentElement.dataset.activeStep);
}

/** Waits two frames, so that scroll and resize listeners have run. */
export async function settle(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				requestAnimationFrame(() => {
					requestAnimationFrame(() => {
						resolve();
					});
				});
			})
	);
}

/** Waits until no transition runs. */
export async function stageIsSettled(page: Page | Frame): Promise<void> {
	await page.evaluate(untilAtRest);
}

/** Opens the address as a new document, even if only the hash differs. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
	await readerIsLive(page);
	await settle(page);
}

/** Scrolls in one jump to `top`, in pixels. */
export async function scrollTo(page: Page, top: number): Promise<void> {
	await page.evaluate((position) => {
		window.scrollTo(0, position);
	}, top);
	await settle(page);
}

/** Returns the scroll position at which a step's top is `past` pixels above the trigger line. */
export function positionOf(page: Page, id: string, past = 2): Promise<number> {
	return page.evaluate(
		([step, pixels]) => {
			const top = document.getElementById(step)?.getBoundingClientRect().top ?? 0;
			const line = document.querySelector('[data-trigger-line]')?.getBoundingClientRect().top ?? 0;
			return window.scrollY + top - line + pixels;
		},
		[id, past] as const
	);
}
