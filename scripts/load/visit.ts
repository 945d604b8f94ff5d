/** What a reader's browser asks a server for, as the server's own log has it. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { PHONE } from '../bench/phone.ts';
import { loggedRequests, type LoggedRequest } from './logged-requests.ts';

/** The requests of the first visit and of a second one, by the same browser. */
export interface Visits {
	first: LoggedRequest[];
	second: LoggedRequest[];
}

/** Opens the story and reads it to its end, so that what comes late is fetched, too. */
async function read(context: BrowserContext, address: string): Promise<void> {
	const page = await context.newPage();
	await page.goto(address);
	await page.locator('[data-reader="live"]').waitFor({ state: 'attached' });
	await page.evaluate(async () => {
		while (innerHeight + scrollY < document.documentElement.scrollHeight - 2) {
			scrollBy({ top: innerHeight / 2, behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(done));
		}
		if ((await navigator.serviceWorker.getRegistrations()).length > 0) {
			await navigator.serviceWorker.ready;
		}
	});
	// A browser without a window leaves the icon out.
	await page.evaluate(async () => {
		await fetch(document.querySelector<HTMLLinkElement>('link[rel~="icon"]')?.href ?? '');
	});
	await page.waitForLoadState('networkidle');
	await page.close();
}

/**
 * Visits the story twice.
 * @param log The server's log, in the form that servers call “combined”.
 * @param worker Whether the browser may keep the story for offline.
 */
export async function visits(
	browser: Browser,
	address: string,
	log: string,
	worker: 'allow' | 'block'
): Promise<Visits> {
	const context = await browser.newContext({ viewport: PHONE, serviceWorkers: worker });
	const requestsOf = async () => {
		await writeFile(log, '');
		await read(context, address);
		return loggedRequests(await readFile(log, 'utf8'));
	};
	try {
		return { first: await requestsOf(), second: await requestsOf() };
	} finally {
		await context.close();
	}
}
