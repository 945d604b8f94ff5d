import type { Page } from '@playwright/test';

/**
 * What goes wrong on a page from its next load on: messages on its console, uncaught errors, and what
 * its content security policy blocks. The array grows.
 */
export async function consoleMessagesOf(page: Page): Promise<string[]> {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.exposeFunction('reportViolation', (violation: string) => complaints.push(violation));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			const { reportViolation } = window as unknown as {
				reportViolation: (violation: string) => void;
			};
			reportViolation(`Forbidden by ${violatedDirective}: ${blockedURI}`);
		});
	});
	return complaints;
}
