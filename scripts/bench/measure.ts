/** Measures one page on a new mid-range phone, as Chromium emulates it. */
import type { Browser, Page, Request } from 'playwright-core';
import { swipe } from '#tools/swipe.ts';
import { watch } from './watch.ts';

/** CSS pixels; bytes per second; milliseconds to the server and back; share of this machine's processor. */
export const PHONE = {
	viewport: { width: 390, height: 844 },
	bytesPerSecond: (1.6 * 1_000_000) / 8,
	roundTrip: 150,
	slowdown: 4
};

/** Transferred bytes, without headers; times in milliseconds. */
export interface Measurement {
	html: number;
	scripts: number;
	elements: number;
	largestPaint: number;
	/** Sum of the time of long tasks beyond 50 ms, until the page has settled. */
	blocking: number;
	/** Frames of a touch scroll that take over 50 ms, in percent. */
	slowFrames: number;
	scrollBlocking: number;
	/** Bytes of the JavaScript heap after one scroll and after ten. */
	memory: number;
	memoryAfterTen: number;
	shift: number;
}

/** Opens a page without cache, storage or service worker. */
async function newPhonePage(browser: Browser): Promise<Page> {
	const { viewport, bytesPerSecond, roundTrip, slowdown } = PHONE;
	const page = await browser.newPage({
		viewport,
		hasTouch: true,
		isMobile: true,
		serviceWorkers: 'block'
	});
	// tsx wraps functions in a helper of this name, which pages do not have.
	await page.addInitScript('globalThis.__name = (value) => value');
	await page.addInitScript(watch);
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: roundTrip,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	return page;
}

/** Bytes of the JavaScript heap. */
async function heapSize(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Waits until the network and the page are idle and the fonts have loaded. */
async function settle(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	// The browser reports a paint some time after it.
	await page.waitForFunction(() => window.watched.largestPaint > 0);
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((done) => requestIdleCallback(done));
	});
}

async function bodySize(requests: Request[], kind: string): Promise<number> {
	const found = requests.filter((request) => request.resourceType() === kind);
	const sizes = await Promise.all(found.map((request) => request.sizes()));
	return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

/** Transferred bytes and elements of a page that has loaded. */
export const firstLoad = async (page: Page, requests: Request[]) => ({
	html: await bodySize(requests, 'document'),
	scripts: await bodySize(requests, 'script'),
	elements: await page.locator('*').count()
});

/** Scrolls through the whole page by touch. */
async function touchScroll(page: Page): Promise<void> {
	const x = PHONE.viewport.width / 2;
	const isAtEnd = () =>
		page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2);
	while (!(await isAtEnd())) await swipe(page, { x, y: 760 }, { x, y: 380 });
}

/** Scrolls through the whole page by half screens, up and down in turns. */
async function scrollOften(page: Page, times: number): Promise<void> {
	await page.evaluate(async (rounds) => {
		for (let round = 0; round < rounds; round++) {
			const end = document.documentElement.scrollHeight;
			for (let top = 0; top < end; top += innerHeight / 2) {
				scrollTo(0, round % 2 === 0 ? end - top : top);
				await new Promise((done) => requestAnimationFrame(done));
			}
		}
	}, times);
}

/** Opens the page, scrolls through it once by touch and nine times by script. */
export async function measure(browser: Browser, address: string): Promise<Measurement> {
	await using page = await newPhonePage(browser);
	const requests: Request[] = [];
	page.on('requestfinished', (request) => requests.push(request));
	await page.goto(address);
	await settle(page);
	const loaded = await firstLoad(page, requests);
	const { largestPaint, blocking } = await page.evaluate(() => window.watched);
	await page.evaluate(() => {
		scrollTo(0, 0);
		window.watched.frames = [];
		window.watched.blocking = 0;
	});
	await touchScroll(page);
	await settle(page);
	const { frames, blocking: scrollBlocking, shift } = await page.evaluate(() => window.watched);
	const memory = await heapSize(page);
	await scrollOften(page, 9);
	return {
		...loaded,
		largestPaint,
		blocking,
		slowFrames: (100 * frames.filter((time) => time > 50).length) / frames.length,
		scrollBlocking,
		memory,
		memoryAfterTen: await heapSize(page),
		shift
	};
}
