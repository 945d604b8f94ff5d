import { expect, test as base, type Page } from '@playwright/test';
import { SCREENS } from '../screens.ts';

/** What the browser itself notes of a file that does not come, and Playwright of what it keeps away; the page can do nothing about that. */
const OF_OTHERS =
	/^Failed to load resource: net::ERR_(FAILED|INTERNET_DISCONNECTED)|^Service Worker registration blocked/;

/** Keeps what goes wrong on the page's console, from now on. */
export function consoleErrorsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		const isBad = ['error', 'warning'].includes(message.type());
		if (isBad && !OF_OTHERS.test(message.text())) complaints.push(message.text());
	});
	return complaints;
}

/**
 * A phone on which nothing moves that need not. No worker answers in the place of a network that
 * fails, and whatever happens, the console has to stay silent.
 */
export const test = base.extend<{ silence: undefined }>({
	viewport: SCREENS.phone,
	serviceWorkers: 'block',
	contextOptions: { reducedMotion: 'reduce' },
	silence: [
		async ({ page }, use) => {
			const complaints = consoleErrorsOf(page);
			await use(undefined);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});
