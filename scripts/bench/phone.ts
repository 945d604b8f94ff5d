/** A mid-range phone, as far as a browser on this machine can play one. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export const PHONE = { width: 390, height: 844 };

/** A phone's processor, as a share of this one's. */
export const SLOW_DOWN = 4;

/** A middling mobile network: bytes a second, and milliseconds to the server and back. */
export const NETWORK = { bytesASecond: (1.6 * 1_000_000) / 8, roundTrip: 150 };

export interface Phone {
	page: Page;
	session: CDPSession;
	close: () => Promise<void>;
}

/** A phone with nothing remembered: no cache, no storage, no service worker. */
export async function freshPhone(browser: Browser): Promise<Phone> {
	const context = await browser.newContext({
		viewport: PHONE,
		hasTouch: true,
		isMobile: true,
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	// tsx names functions with a helper that pages do not have.
	await page.addInitScript('globalThis.__name = (value) => value');
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: NETWORK.roundTrip,
		downloadThroughput: NETWORK.bytesASecond,
		uploadThroughput: NETWORK.bytesASecond
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
	return { page, session, close: () => context.close() };
}
