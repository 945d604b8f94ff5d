/**
 * `npm run bench`: how a finger scroll of the whole story feels on a slow phone, beside a plain page
 * of the same words measured in the same run. It prints a table and judges nothing: machines differ.
 */
import { median, quantile } from 'd3-array';
import { chromium as playwright, type Page } from 'playwright-core';
import { swipe } from '../tests/support/swipe.ts';
import { chromium } from './browser.js';
import { serve } from './serve.js';

/** A phone's processor, as a share of this one's. */
const SLOW_DOWN = 4;
const RUNS = 3;
const PHONE = { width: 390, height: 844 };

interface Run {
	frames: number[];
	longTasks: number;
	longest: number;
}

/** The story's words without graphic, script or style: the floor. */
async function plainPage(page: Page, address: string): Promise<string> {
	await page.goto(address);
	const words = await page.evaluate(() =>
		[...document.querySelectorAll('.cover, .words')]
			.map((part) => `<section>${part.innerHTML}</section>`)
			.join('')
	);
	return `<!doctype html><meta name="viewport" content="width=device-width"><title>Words</title><style>body{font:17px/1.5 serif;margin:1rem}section{min-height:46rem}</style>${words}`;
}

async function scroll(page: Page, slowDown: number): Promise<Run> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
	await page.evaluate(() => {
		const measured = { frames: [] as number[], tasks: [] as number[] };
		Object.assign(window, { measured });
		let before = performance.now();
		const frame = (now: number) => {
			measured.frames.push(now - before);
			before = now;
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
		new PerformanceObserver((list) => {
			measured.tasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ type: 'longtask' });
	});
	const x = PHONE.width / 2;
	const atEnd = () =>
		page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2);
	while (!(await atEnd())) await swipe(page, { x, y: 760 }, { x, y: 380 });
	const { frames, tasks } = await page.evaluate(
		() => (window as unknown as { measured: { frames: number[]; tasks: number[] } }).measured
	);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	return { frames, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
}

const server = await serve({ folder: 'build', port: 0 });
const { executablePath, args, env } = await chromium();
const browser = await playwright.launch({ executablePath, args, env });
const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
const page = await context.newPage();
// tsx names functions with a helper that pages do not have.
await page.addInitScript('globalThis.__name = (value) => value');
const plain = await plainPage(page, server.address);

const pages: Record<string, () => Promise<unknown>> = {
	'plain page of the same words': () => page.setContent(plain),
	'the story': () => page.goto(server.address)
};

console.log(
	`Finger scroll of the whole page, ${String(SLOW_DOWN)}× slower processor, medians of ${String(RUNS)} runs.\n`
);
console.log('| page | frame, 50th % | frame, 95th % | tasks over 50 ms | longest task |');
console.log('| --- | --- | --- | --- | --- |');
for (const [name, open] of Object.entries(pages)) {
	const runs: Run[] = [];
	for (let run = 0; run < RUNS; run++) {
		await page.goto('about:blank');
		await open();
		await page.evaluate(() => document.fonts.ready);
		runs.push(await scroll(page, SLOW_DOWN));
	}
	const middle = (read: (run: Run) => number | undefined) => (median(runs, read) ?? 0).toFixed(1);
	console.log(
		`| ${name} | ${middle((run) => quantile(run.frames, 0.5))} ms | ${middle((run) => quantile(run.frames, 0.95))} ms | ${middle((run) => run.longTasks)} | ${middle((run) => run.longest)} ms |`
	);
}
await browser.close();
await server.close();
