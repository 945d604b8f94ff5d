/** When others change a page: before its scripts come, while they start, or while one reads. */
import { expect, type Page } from '@playwright/test';
import type { Change } from './dom-changes.ts';
import { textOfPage } from './page-text.ts';
import { delayRequests } from './network.ts';

const SCRIPTS = '**/*.js';

/** Makes the changes, and tells the words that the page has right after them. */
async function make(page: Page, changes: Change[]): Promise<string[]> {
	for (const change of changes) await page.evaluate(change);
	return page.evaluate(textOfPage);
}

/** Pages in frames stay away: they are other pages, and one that is taken out while it loads never comes to rest. */
const keepFramesEmpty = (page: Page) =>
	page.route(
		(address) => address.pathname.includes('/embed/code/article/'),
		(route) => route.fulfill({ contentType: 'text/html', body: '' })
	);

/** Opens a page whose scripts are held back, and reads it to its end. */
async function openHeld(page: Page, address: string, passing = 0): Promise<() => void> {
	await keepFramesEmpty(page);
	const release = await delayRequests(page, SCRIPTS, passing);
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(() => document.readyState !== 'loading');
	return release;
}

/** Waits until the page has all that it asks for: a page that breaks may do so with the last of it. */
async function hasStarted(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
}

/** Opens a page and changes it at a moment of its start; answers its words right after the change, once its scripts have run. */
type Moment = (page: Page, address: string, changes: Change[]) => Promise<string[]>;

/** Moments of a page's start. */
export const MOMENTS = {
	'before the scripts run': async (page, address, changes) => {
		const release = await openHeld(page, address);
		const words = await make(page, changes);
		release();
		await hasStarted(page);
		return words;
	},

	'when the first script is there, and no other': async (page, address, changes) => {
		const first = page.waitForResponse((response) => response.url().endsWith('.js'));
		const release = await openHeld(page, address, 1);
		await (await first).finished();
		const words = await make(page, changes);
		release();
		await hasStarted(page);
		return words;
	},

	'when the scripts first touch the page': async (page, address, changes) => {
		const release = await openHeld(page, address);
		// As text: the page's policy lets nothing in it make programs out of words.
		await page.evaluate(
			`(${String(changeAtFirstTouch)})([${changes.map(String).join()}], ${String(textOfPage)})`
		);
		release();
		await hasStarted(page);
		const words = await page.evaluate(() => (window as unknown as { first?: string[] }).first);
		expect(words, 'the scripts touch the page').toBeDefined();
		return words ?? [];
	}
} satisfies Record<string, Moment>;

function changeAtFirstTouch(changes: Change[], wordsOf: () => string[]): void {
	const observer = new MutationObserver(() => {
		observer.disconnect();
		for (const change of changes) change();
		Object.assign(window, { first: wordsOf() });
	});
	observer.observe(document.documentElement, {
		attributes: true,
		characterData: true,
		childList: true,
		subtree: true
	});
}

/** Changes a page that has started; answers its words right after. */
export const changeAfterStart = make;

/** Opens a page and waits until its scripts have run. */
export async function openAndStart(page: Page, address: string): Promise<void> {
	await keepFramesEmpty(page);
	await page.goto(address);
	await hasStarted(page);
}
