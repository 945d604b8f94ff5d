import { test as base } from '@playwright/test';
import type { Browser, Size, Tab } from './engine.ts';
import { ENGINES, type EngineName } from './engines.ts';

/** The option that a project in playwright.config.ts sets. */
export interface Options {
	engine: EngineName;
}

interface Settings {
	size: Size;
	/** Whether the page's scripts run. */
	scripts: boolean;
}

/** Playwright's test, with a tab of the project's engine instead of `page`. */
export const test = base.extend<
	Settings & { tab: Tab },
	Options & { browserFor: (scripts: boolean) => Promise<Browser> }
>({
	engine: ['chromium', { option: true, scope: 'worker' }],
	size: [{ width: 450, height: 800 }, { option: true }],
	scripts: [true, { option: true }],
	browserFor: [
		async ({ engine }, use) => {
			const started = new Map<boolean, Promise<Browser>>();
			await use((scripts) => {
				const browser = started.get(scripts) ?? ENGINES[engine](scripts);
				started.set(scripts, browser);
				return browser;
			});
			for (const browser of started.values()) await (await browser).close();
		},
		{ scope: 'worker' }
	],
	tab: async ({ browserFor, size, scripts }, use, testInfo) => {
		const browser = await browserFor(scripts);
		const tab = await browser.tab(size);
		await use(tab);
		if (testInfo.status !== testInfo.expectedStatus) {
			const body = await tab.screenshot();
			await testInfo.attach('on the viewport', { body, contentType: 'image/png' });
		}
	}
});
