import type { Page, Route } from '@playwright/test';

/** Holds back what the page asks for, until it is let go. */
export async function hold(page: Page, files: string): Promise<() => void> {
	let letGo: () => void = () => undefined;
	const held = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	await page.route(files, async (route: Route) => {
		await held;
		await route.continue();
	});
	return letGo;
}
