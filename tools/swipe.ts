import type { Page } from '@playwright/test';

/** A position in the viewport, in CSS pixels. */
export interface Point {
	x: number;
	y: number;
}

const moves = 16;

/**
 * Swipes with real touch input: the page gets touch events and momentum scrolling. Needs a context
 * with `hasTouch`.
 */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });

	await touch('touchStart', [from]);
	for (let move = 1; move <= moves; move += 1) {
		const share = move / moves;
		await touch('touchMove', [
			{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
		]);
		// Browsers compute the speed from frames, so each move waits for one.
		await nextFrame(page);
	}
	await touch('touchEnd', []);
	await session.detach();
}

async function nextFrame(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				requestAnimationFrame(() => {
					resolve();
				});
			})
	);
}
