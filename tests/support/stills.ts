import { expect, type Locator } from '@playwright/test';

/** Brings the still of a step into view and waits until its picture has come, whole, where a reader looks. */
export async function stillIsSeen(section: Locator): Promise<void> {
	const still = section.locator('img.still');
	await still.scrollIntoViewIfNeeded();
	await expect(still).toBeInViewport();
	await expect
		.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBe(360);
}
