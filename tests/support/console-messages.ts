import type { Page } from '@playwright/test';

/**
 * Records the console messages, uncaught errors and policy violations of a page from its next load
 * on. The returned array grows.
 */
export async function consoleMessagesOf(page: Page): Promise<string[]> {
	const messages: string[] = [];
	page.on('console', (message) => messages.push(message.text()));
	page.on('pageerror', (error) => messages.push(error.message));
	await page.exposeFunction('reportViolation', (violation: string) => messages.push(violation));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			const { reportViolation } = window as unknown as {
				reportViolation: (violation: string) => void;
			};
			reportViolation(`Forbidden by ${violatedDirective}: ${blockedURI}`);
		});
	});
	return messages;
}
