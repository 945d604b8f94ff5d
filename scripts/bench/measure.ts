/** One measurement of one page on one fresh phone. */
import { quantile } from 'd3-array';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { swipe } from '../../tests/support/swipe.ts';
import { projectFolder } from '../places.js';
import { heap } from './heap.ts';
import { freshPhone, PHONE } from './phone.ts';

/** What watch.js notes in the page; times in milliseconds. */
export interface Watched {
	largestPaint: number;
	shift: number;
	blocking: number;
	interaction: number;
	frames: number[];
	tasks: number[];
}

/** Bytes by kind, times in milliseconds, memory in bytes of the script heap. */
export interface Measurement {
	html: number;
	scripts: number;
	fonts: number;
	rest: number;
	firstPaint: number;
	largestPaint: number;
	blocking: number;
	shift: number;
	interaction: number;
	frameMiddle: number;
	frameSlow: number;
	longTasks: number;
	memory: number;
	memoryAfter: number;
}

const KINDS: Record<string, 'html' | 'scripts' | 'fonts'> = {
	Document: 'html',
	Script: 'scripts',
	Font: 'fonts'
};

const MANY_SCROLLS = 10;

const watchedIn = (page: Page) =>
	page.evaluate(() => (window as unknown as { watched: Watched }).watched);

/** Counts the bytes that travel, headers included. */
function countBytes(session: CDPSession) {
	const bytes = { html: 0, scripts: 0, fonts: 0, rest: 0 };
	const kinds = new Map<string, keyof typeof bytes>();
	session.on('Network.responseReceived', ({ requestId, type }) => {
		kinds.set(requestId, KINDS[type] ?? 'rest');
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes[kinds.get(requestId) ?? 'rest'] += encodedDataLength;
	});
	return bytes;
}

const nextFrame = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((done) => {
				requestAnimationFrame(() => {
					requestAnimationFrame(() => {
						done();
					});
				});
			})
	);

/** Taps the first steps of the spine; where there is none, as on the plain page, the first words. */
async function tapAbout(page: Page): Promise<void> {
	const links = (await page.locator('nav[data-spine] a').all()).slice(0, 3);
	if (links.length === 0) await page.touchscreen.tap(PHONE.width / 2, 300);
	for (const link of links) {
		await link.tap();
		await nextFrame(page);
	}
}

/** One scroll of the whole page by finger. */
async function fingerScroll(page: Page): Promise<void> {
	const x = PHONE.width / 2;
	const isAtEnd = () =>
		page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2);
	while (!(await isAtEnd())) await swipe(page, { x, y: 760 }, { x, y: 380 });
}

/** Scrolls of the whole page by half screens, there and back. */
async function scrollOften(page: Page, times: number): Promise<void> {
	await page.evaluate(async (rounds) => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		for (let round = 0; round < rounds; round++) {
			const end = document.documentElement.scrollHeight;
			for (let top = 0; top < end; top += innerHeight / 2) {
				scrollTo(0, round % 2 === 0 ? top : end - top);
				await frame();
			}
		}
	}, times);
}

/** Opens the page, taps, scrolls through it by finger once and by script ten times, and says what it cost. */
export async function measure(browser: Browser, address: string): Promise<Measurement> {
	const { page, session, close } = await freshPhone(browser);
	try {
		await page.addInitScript({ path: join(projectFolder, 'scripts/bench/watch.js') });
		const bytes = countBytes(session);
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.fonts.ready);
		await nextFrame(page);
		const loaded = { ...bytes };
		const firstPaint = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		);
		const { largestPaint, blocking } = await watchedIn(page);
		await tapAbout(page);
		await page.evaluate(() => {
			scrollTo(0, 0);
			const { watched } = window as unknown as { watched: Watched };
			watched.frames.length = 0;
			watched.tasks.length = 0;
		});
		const memory = await heap(session);
		await fingerScroll(page);
		const { frames, tasks, interaction, shift } = await watchedIn(page);
		await scrollOften(page, MANY_SCROLLS);
		return {
			...loaded,
			firstPaint,
			largestPaint,
			blocking,
			shift,
			interaction,
			frameMiddle: quantile(frames, 0.5) ?? NaN,
			frameSlow: quantile(frames, 0.95) ?? NaN,
			longTasks: tasks.length,
			memory,
			memoryAfter: await heap(session)
		};
	} finally {
		await close();
	}
}
