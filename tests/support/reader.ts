import { expect, type Frame, type Page } from '@playwright/test';

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

/**
 * Waits until no move between two scenes is under way: the drawing has been the same for some frames,
 * and for some time. On a busy machine a move sets out frames after its step has become active.
 */
export async function stageIsSettled(page: Page | Frame): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const stage = document.querySelector('[data-stage]');
				let before = '';
				let same = 0;
				let since = performance.now();
				const look = () => {
					const now = stage?.innerHTML ?? '';
					same = now === before ? same + 1 : 0;
					if (same === 0) since = performance.now();
					before = now;
					if (same > 4 && performance.now() - since > 150) resolve();
					else requestAnimationFrame(look);
				};
				look();
			})
	);
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
