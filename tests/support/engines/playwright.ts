/** Engines that Playwright drives. */
import {
	chromium as chromiumType,
	expect,
	firefox as firefoxType,
	type BrowserType,
	type LaunchOptions,
	type Page
} from '@playwright/test';
import { chromium as chromiumOptions } from '#tools/chromium.ts';
import { findProgram } from '#tools/programs.ts';
import type { Browser, Engine, Tab } from './engine.ts';

const tabOf = (page: Page): Tab => ({
	async open(address) {
		await page.goto('about:blank');
		await page.goto(address);
	},
	run: (script, argument) => page.evaluate(`(${String(script)})(${JSON.stringify(argument)})`),
	press: (key) => page.keyboard.press(key),
	resize: (size) => page.setViewportSize(size),
	hasName: (selector, name) => expect(page.locator(selector)).toHaveAccessibleName(name),
	screenshot: () => page.screenshot()
});

async function start(
	type: BrowserType,
	options: LaunchOptions,
	javaScriptEnabled: boolean
): Promise<Browser> {
	const browser = await type.launch(options);
	let page: Page | undefined;
	return {
		async tab(viewport) {
			await page?.close();
			page = await browser.newPage({ viewport, javaScriptEnabled });
			return tabOf(page);
		},
		close: () => browser.close()
	};
}

/** Starts Playwright's Chromium, with this project's options. */
export const chromium: Engine = async (scripts) =>
	start(chromiumType, await chromiumOptions(), scripts);

/** Starts the installed Firefox if there is one. */
export const firefox: Engine = (scripts) => {
	const [executablePath] = findProgram('firefox') ?? [];
	const options = {
		// Released Firefox, over WebDriver BiDi. Playwright's build uses another protocol.
		channel: 'moz-firefox',
		...(executablePath === undefined ? {} : { executablePath }),
		// Over BiDi, `javaScriptEnabled` is accepted and ignored.
		firefoxUserPrefs: { 'javascript.enabled': scripts }
	};
	return start(firefoxType, options, scripts);
};
