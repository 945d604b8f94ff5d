import type { Page } from '@playwright/test';
import { stageIsSettled } from '#tools/page-driver.ts';

/** Returns the current markup of the stage's drawing, without Svelte's comments. */
export async function drawingNow(page: Page): Promise<string> {
	const html = await page.locator('[data-stage]').evaluate((stage) => stage.outerHTML);
	return html.replaceAll(/<!--.*?-->/g, '').replaceAll('<', '\n<');
}

/** Returns the markup of the drawing after the transition. */
export async function drawingOn(page: Page): Promise<string> {
	await stageIsSettled(page);
	return drawingNow(page);
}
