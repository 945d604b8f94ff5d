/** The times of a DOM change: before the scripts run, while they start, or after the start. */
import { expect, type Page } from '@playwright/test';
import type { Change } from './dom-changes.ts';
import { textOfPage } from './page-text.ts';
import { delayRequests } from './network.ts';

const SCRIPTS = '**/*.js';

/** Makes the changes. Returns the page's text right after them. */
async function applyChanges(page: Page, changes: Change[]): Promise<string[]> {
	for (const change of changes) await page.evaluate(change);
	return page.evaluate(textOfPage);
}

/** Leaves iframes empty. An iframe that is removed while it loads blocks the network's idle state. */
const leaveIframesEmpty = (page: Page) =>
	page.route(
		(address) => address.pathname.includes('/embed/code/article/'),
		(route) => route.fulfill({ contentType: 'text/html', body: '' })
	);

/** Opens a page with delayed scripts, and waits until the page is parsed. */
async function openWithDelayedScripts(
	page: Page,
	address: string,
	passing = 0
): Promise<() => void> {
	await leaveIframesEmpty(page);
	const release = await delayRequests(page, SCRIPTS, passing);
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(() => document.readyState !== 'loading');
	return release;
}

/** Waits until all requests have finished: the last file may cause a failure. */
async function waitForStart(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
}

/**
 * Opens a page and changes it while it starts.
 * Resolves when the scripts have run, with the text right after the change.
 */
type Moment = (page: Page, address: string, changes: Change[]) => Promise<string[]>;

/** The times of a change while a page starts. */
export const MOMENTS = {
	'before the scripts run': async (page, address, changes) => {
		const release = await openWithDelayedScripts(page, address);
		const text = await applyChanges(page, changes);
		release();
		await waitForStart(page);
		return text;
	},

	'when only the first script has loaded': async (page, address, changes) => {
		const first = page.waitForResponse((response) => response.url().endsWith('.js'));
		const release = await openWithDelayedScripts(page, address, 1);
		await (await first).finished();
		const text = await applyChanges(page, changes);
		release();
		await waitForStart(page);
		return text;
	},

	'at the first DOM change by a script': async (page, address, changes) => {
		const release = await openWithDelayedScripts(page, address);
		// Sent as one text: the page's policy blocks `eval`.
		await page.evaluate(
			`(${String(changeAtFirstMutation)})([${changes.map(String).join()}], ${String(textOfPage)})`
		);
		release();
		await waitForStart(page);
		const text = await page.evaluate(() => (window as unknown as { first?: string[] }).first);
		expect(text, 'the scripts change the page').toBeDefined();
		return text ?? [];
	}
} satisfies Record<string, Moment>;

function changeAtFirstMutation(changes: Change[], readText: () => string[]): void {
	const observer = new MutationObserver(() => {
		observer.disconnect();
		for (const change of changes) change();
		Object.assign(window, { first: readText() });
	});
	observer.observe(document.documentElement, {
		attributes: true,
		characterData: true,
		childList: true,
		subtree: true
	});
}

/** Changes a started page. Returns its text right after the change. */
export const changeAfterStart = applyChanges;

/** Opens a page and waits until its scripts have run. */
export async function openAndStart(page: Page, address: string): Promise<void> {
	await leaveIframesEmpty(page);
	await page.goto(address);
	await waitForStart(page);
}
