import type { Page } from '@playwright/test';
import { stageIsSettled } from '#tools/page-driver.ts';

/** The drawing on the stage now, node for node; Svelte's own comments are no part of it. */
export async function drawingNow(page: Page): Promise<string> {
	const html = await page.locator('[data-stage]').evaluate((stage) => stage.outerHTML);
	return html.replaceAll(/<!--.*?-->/g, '').replaceAll('<', '\n<');
}

/** The drawing once no move is under way. */
export async function drawingOn(page: Page): Promise<string> {
	await stageIsSettled(page);
	return drawingNow(page);
}
