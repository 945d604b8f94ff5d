import type { Page, Route } from '@playwright/test';

/**
 * Delays the page's requests until the returned function is called.
 * @param files A glob of the addresses.
 * @param passing The number of first requests that pass without delay.
 */
export async function delayRequests(page: Page, files: string, passing = 0): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	let requestCount = 0;
	await page.route(files, async (route: Route) => {
		if (requestCount++ >= passing) await released;
		await route.continue();
	});
	return release;
}
