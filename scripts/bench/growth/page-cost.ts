/** What a longer story costs its reader's browser. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { heap } from '../heap.ts';
import { freshPhone } from '../phone.ts';

/** Times in milliseconds. */
export interface PageCost {
	elements: number;
	firstPaint: number;
	/** From the request until scripts are in charge. */
	live: number;
	/** Of the main thread, for each frame of a scroll: all of it, script, style and layout. */
	task: number;
	script: number;
	layout: number;
	/** Asking every step for its place: what halving saves at each frame. */
	places: number;
	memory: number;
}

/** Frames of the scroll, and pixels for each: as far as the shortest story goes. */
const SCROLL = { frames: 200, pixels: 35 };

/** How often the places of all steps are asked for, to time one. */
const ROUNDS = 100;

/** Runs in the page before all else. */
function watchForLife() {
	new MutationObserver((_, observer) => {
		if (document.documentElement.dataset.reader !== 'live') return;
		observer.disconnect();
		Object.assign(window, { liveAt: performance.now() });
	}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-reader'] });
}

/** Seconds that the main thread has spent so far, by kind. */
async function spent(session: CDPSession) {
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return {
		task: of('TaskDuration'),
		script: of('ScriptDuration'),
		layout: of('LayoutDuration') + of('RecalcStyleDuration')
	};
}

const scroll = (page: Page) =>
	page.evaluate(async ({ frames, pixels }) => {
		for (let frame = 0; frame < frames; frame++) {
			scrollBy(0, pixels);
			await new Promise((done) => requestAnimationFrame(done));
		}
	}, SCROLL);

const placesOfSteps = (page: Page) =>
	page.evaluate((rounds) => {
		const steps = [...document.querySelectorAll('[data-step]')];
		// A first time, so that nothing waits to be laid out.
		document.body.getBoundingClientRect();
		const start = performance.now();
		for (let round = 0; round < rounds; round++) {
			for (const step of steps) step.getBoundingClientRect();
		}
		return (performance.now() - start) / rounds;
	}, ROUNDS);

/** Opens the story on a fresh phone whose network is no hindrance, and scrolls through its first steps. */
export async function pageCost(browser: Browser, address: string): Promise<PageCost> {
	const { page, session, close } = await freshPhone(browser);
	try {
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 0,
			downloadThroughput: -1,
			uploadThroughput: -1
		});
		await session.send('Performance.enable');
		await page.addInitScript(watchForLife);
		await page.goto(address, { timeout: 120_000 });
		await page.waitForFunction(() => 'liveAt' in window, undefined, { timeout: 120_000 });
		const { elements, live, firstPaint } = await page.evaluate(() => ({
			elements: document.querySelectorAll('*').length,
			live: (window as unknown as { liveAt: number }).liveAt,
			firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		}));
		const before = await spent(session);
		await scroll(page);
		const after = await spent(session);
		const perFrame = (kind: 'task' | 'script' | 'layout') =>
			((after[kind] - before[kind]) * 1000) / SCROLL.frames;
		return {
			elements,
			firstPaint,
			live,
			task: perFrame('task'),
			script: perFrame('script'),
			layout: perFrame('layout'),
			places: await placesOfSteps(page),
			memory: await heap(session)
		};
	} finally {
		await close();
	}
}
