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

const RUNS = 3;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
const milliseconds = (time: number) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

/** The table's rows: what a measure is called, where it is, and how it is written. */
const ROWS: [name: string, measure: keyof Measurement, written: (value: number) => string][] = [
	['HTML', 'html', kilobytes],
	['scripts', 'scripts', kilobytes],
	['fonts', 'fonts', kilobytes],
	['all else', 'rest', kilobytes],
	['first paint', 'firstPaint', milliseconds],
	['largest paint', 'largestPaint', milliseconds],
	['blocking time', 'blocking', milliseconds],
	['layout shift, load and full scroll', 'shift', (value) => value.toFixed(4)],
	['longest interaction', 'interaction', milliseconds],
	['frame of a finger scroll, 50th %', 'frameMiddle', milliseconds],
	['frame of a finger scroll, 95th %', 'frameSlow', milliseconds],
	['tasks over 50 ms while scrolling', 'longTasks', (value) => value.toFixed(0)],
	['script memory when loaded', 'memory', megabytes],
	['script memory after ten scrolls', 'memoryAfter', megabytes]
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
