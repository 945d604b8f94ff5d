import type { Page, Route } from '@playwright/test';

/**
 * Holds back what the page asks for, until it is let go.
 * @param passing How many files come all the same, the first ones.
 */
export async function delayRequests(page: Page, files: string, passing = 0): Promise<() => void> {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	let asked = 0;
	await page.route(files, async (route: Route) => {
		if (asked++ >= passing) await held;
		await route.continue();
	});
	return release;
}
