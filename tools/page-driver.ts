import { expect, type Frame, type Page } from '@playwright/test';
import { untilAtRest } from './at-rest.ts';

/** Waits until the reader's scripts are in charge and the stage has been measured. */
export async function readerIsLive(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
	await expect(page.locator('[data-stage] .unmeasured')).toHaveCount(0);
}

/** The step that the page says is active; empty on the cover. */
export function activeStep(page: Page): Promise<string | undefined> {
	return page.evaluate(() => document.documentElement.dataset.activeStep);
}

/** Lets the page draw: two frames, after which whatever a scroll or resize woke has run. */
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

/** Waits until no move between two scenes is under way. */
export async function stageIsSettled(page: Page | Frame): Promise<void> {
	await page.evaluate(untilAtRest);
}

/** Opens the page afresh, as a new document, even when only the part behind # differs. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
	await readerIsLive(page);
	await settle(page);
}

/** Scrolls as a script does, in one jump, to so many pixels from the top. */
export async function scrollTo(page: Page, top: number): Promise<void> {
	await page.evaluate((position) => {
		window.scrollTo(0, position);
	}, top);
	await settle(page);
}

/** Scroll position at which a step's top stands this many pixels above the trigger line. */
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
