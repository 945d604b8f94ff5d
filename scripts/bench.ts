/**
 * `npm run bench`: what the story costs a reader with a middling phone, beside a plain page of the
 * same words measured in the same run. It prints a table and judges nothing: machines differ.
 */
import { median } from 'd3-array';
import { chromium as playwright } from 'playwright-core';
import { stepIds } from '../tests/support/story.ts';
import { measure, type Measurement } from './bench/measure.ts';
import { measuredPages } from './bench/pages.ts';
import { NETWORK, SLOW_DOWN } from './bench/phone.ts';
import { markdownTable } from './bench/table.ts';
import { chromium } from './browser.js';
import { buildFolder } from './places.js';
import { writtenBytes, writtenMilliseconds } from './written.ts';

const RUNS = 3;

/** The table's rows: what a measure is called, where it is, and how it is written. */
const ROWS: [name: string, measure: keyof Measurement, written: (value: number) => string][] = [
	['HTML', 'html', writtenBytes],
	['scripts', 'scripts', writtenBytes],
	['fonts', 'fonts', writtenBytes],
	['all else', 'rest', writtenBytes],
	['first paint', 'firstPaint', writtenMilliseconds],
	['largest paint', 'largestPaint', writtenMilliseconds],
	['blocking time', 'blocking', writtenMilliseconds],
	['layout shift, load and full scroll', 'shift', (value) => value.toFixed(4)],
	['longest interaction', 'interaction', writtenMilliseconds],
	['frame of a finger scroll, 50th %', 'frameMiddle', writtenMilliseconds],
	['frame of a finger scroll, 95th %', 'frameSlow', writtenMilliseconds],
	['tasks over 50 ms while scrolling', 'longTasks', (value) => value.toFixed(0)],
	['script memory when loaded', 'memory', writtenBytes],
	['script memory after ten scrolls', 'memoryAfter', writtenBytes]
];

const { executablePath, args, env } = await chromium();
const browser = await playwright.launch({ executablePath, args, env });
const step = stepIds[Math.floor(stepIds.length / 2)] ?? '';
const { pages, close } = await measuredPages(browser, buildFolder, step);
try {
	const columns: Measurement[][] = [];
	for (const { name, address } of pages) {
		const runs: Measurement[] = [];
		for (let run = 1; run <= RUNS; run++) {
			console.error(`${name}: run ${String(run)} of ${String(RUNS)} …`);
			runs.push(await measure(browser, address));
		}
		columns.push(runs);
	}
	console.log(
		`Medians of ${String(RUNS)} runs; processor slowed ${String(SLOW_DOWN)} times, network ${String((NETWORK.bytesASecond * 8) / 1_000_000)} Mbit/s with a round trip of ${String(NETWORK.roundTrip)} ms; bytes as they travel, with headers.\n`
	);
	console.log(
		markdownTable(
			['', ...pages.map(({ name }) => name)],
			ROWS.map(([name, key, written]) => [
				name,
				...columns.map((runs) => written(median(runs, (run) => run[key]) ?? NaN))
			])
		)
	);
} finally {
	await browser.close();
	await close();
}
