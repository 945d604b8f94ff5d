/** One measurement of one page on one fresh phone. */
import type { Browser, Page, Request } from 'playwright-core';
import { swipe } from '#tools/swipe.ts';
import { heap } from './heap.ts';
import { freshPhone, PHONE } from './phone.ts';
import { watch, type Watched } from './watch.ts';

/** Bytes as they travel, without headers; times in milliseconds. */
export interface Measurement {
	html: number;
	scripts: number;
	elements: number;
	largestPaint: number;
	blocking: number;
	/** Frames of a finger scroll that take over 50 ms, in percent. */
	slowFrames: number;
	scrollBlocking: number;
	/** Bytes of the script heap after one scroll and after ten. */
	memory: number;
	memoryAfterTen: number;
	shift: number;
}

const SLOW_FRAME = 50;

const watchedIn = (page: Page): Promise<Watched> => page.evaluate(() => window.watched);

/** Waits until the page has loaded, has its fonts, and has nothing left to do. */
async function settle(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	// The browser tells of a paint some time after it.
	await page.waitForFunction(() => window.watched.largestPaint > 0);
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((done) => requestIdleCallback(done));
	});
}

async function bodies(requests: Request[], kind: string): Promise<number> {
	const found = requests.filter((request) => request.resourceType() === kind);
	const sizes = await Promise.all(found.map((request) => request.sizes()));
	return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

/** One scroll of the whole page by finger. */
async function fingerScroll(page: Page): Promise<void> {
	const x = PHONE.width / 2;
	const isAtEnd = () =>
		page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2);
	while (!(await isAtEnd())) await swipe(page, { x, y: 760 }, { x, y: 380 });
}

/** Scrolls of the whole page by half screens, back and forth. */
async function scrollOften(page: Page, times: number): Promise<void> {
	await page.evaluate(async (rounds) => {
		for (let round = 0; round < rounds; round++) {
			const end = document.documentElement.scrollHeight;
			for (let way = 0; way < end; way += innerHeight / 2) {
				scrollTo(0, round % 2 === 0 ? end - way : way);
				await new Promise((done) => requestAnimationFrame(done));
			}
		}
	}, times);
}

/** Opens the page, scrolls through it by finger once and by script nine times, and says what it costs. */
export async function measure(browser: Browser, address: string): Promise<Measurement> {
	const { page, session, close } = await freshPhone(browser);
	try {
		await page.addInitScript(watch);
		const requests: Request[] = [];
		page.on('requestfinished', (request) => requests.push(request));
		await page.goto(address);
		await settle(page);
		const loaded = {
			html: await bodies(requests, 'document'),
			scripts: await bodies(requests, 'script'),
			elements: await page.evaluate(() => document.querySelectorAll('*').length)
		};
		const { largestPaint, blocking } = await watchedIn(page);
		await page.evaluate(() => {
			scrollTo(0, 0);
			window.watched.frames = [];
			window.watched.blocking = 0;
		});
		await fingerScroll(page);
		await settle(page);
		const { frames, blocking: scrollBlocking, shift } = await watchedIn(page);
		const memory = await heap(session);
		await scrollOften(page, 9);
		return {
			...loaded,
			largestPaint,
			blocking,
			slowFrames: (100 * frames.filter((time) => time > SLOW_FRAME).length) / frames.length,
			scrollBlocking,
			memory,
			memoryAfterTen: await heap(session),
			shift
		};
	} finally {
		await close();
	}
}
