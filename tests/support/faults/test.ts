import { expect, test as base, type Page } from '@playwright/test';
import { SCREENS } from '../screens.ts';

/**
 * Messages that a page cannot prevent: the browser's for a failed request, and Playwright's for a
 * blocked worker.
 */
const UNAVOIDABLE =
	/^Failed to load resource: net::ERR_(FAILED|INTERNET_DISCONNECTED)|^Service Worker registration blocked/;

/** Records console errors, warnings and uncaught errors from now on. The returned array grows. */
export function consoleErrorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		const isBad = ['error', 'warning'].includes(message.type());
		if (isBad && !UNAVOIDABLE.test(message.text())) errors.push(message.text());
	});
	return errors;
}

/**
 * Playwright's test with a phone's viewport, reduced motion and no service worker. It fails on a
 * console error or warning.
 */
export const test = base.extend<{ failOnConsoleErrors: undefined }>({
	viewport: SCREENS.phone,
	serviceWorkers: 'block',
	contextOptions: { reducedMotion: 'reduce' },
	failOnConsoleErrors: [
		async ({ page }, use) => {
			const errors = consoleErrorsOf(page);
			await use(undefined);
			expect(errors).toEqual([]);
		},
		{ auto: true }
	]
});
