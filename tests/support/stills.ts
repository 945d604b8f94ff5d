import { expect, type Locator, type Page } from '@playwright/test';

/** Scrolls to the still of a step, and waits until its image is in the viewport and has loaded. */
export async function expectStillShown(section: Locator): Promise<void> {
	const still = section.locator('img.still');
	await still.scrollIntoViewIfNeeded();
	await expect(still).toBeInViewport();
	await expect
		.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBe(360);
}

/** Addresses of the stills that the page requests from now on; the array grows. */
export function requestedStills(page: Page): string[] {
	const requested: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/stills/')) requested.push(request.url());
	});
	return requested;
}
