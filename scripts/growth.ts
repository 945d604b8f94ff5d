/**
 * `npm run bench:growth`: what a story of 10, 100 and 1,000 steps costs, and how that grows. It
 * writes its tables into docs/bench.md.
 */
import { median } from 'd3-array';
import { join } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';
import { buildCost, type BuildCost } from './bench/growth/build-cost.ts';
import { howItGrows } from './bench/growth/how-it-grows.ts';
import { pageCost, type PageCost } from './bench/growth/page-cost.ts';
import { projectCopy } from './bench/growth/project-copy.ts';
import { activeStepTime, axisPlacesTime, drawingTimes, summary } from './bench/growth/rules-cost.ts';
import { writtenBytes, writtenCount, writtenTime } from './written.ts';
import { SLOW_DOWN } from './bench/phone.ts';
import { markdownTable } from './bench/table.ts';
import { chromium } from './browser.js';
import { writePart } from './marked-part.ts';
import { serve } from './serve.js';

const SIZES = [10, 100, 1000];

/** With a page, a card and a frame for each step; a build of 1,000 steps would take hours. */
const WHOLE_SIZES = SIZES.slice(0, 2);

const RULE_SIZES = [10, 100, 1000, 10_000];

const RUNS = 3;

type Row<Measures> = [name: string, measure: keyof Measures, written: (value: number) => string];

const seconds = (value: number) => writtenTime(value * 1e9);
const milliseconds = (value: number) => writtenTime(value * 1e6);

const BUILD_ROWS: Row<BuildCost>[] = [
	['copydesk: read and check', 'copydesk', seconds],
	['build of the story’s page alone', 'build', seconds],
	['HTML', 'html', writtenBytes],
	['HTML, brotli', 'brotli', writtenBytes],
	['HTML, brotli, were all words new', 'brotliOfNewWords', writtenBytes]
];

const WHOLE_ROWS: Row<BuildCost>[] = [
	['build of all pages', 'build', seconds],
	['files on the host', 'files', writtenCount],
	['bytes on the host', 'disk', writtenBytes]
];

const PAGE_ROWS: Row<PageCost>[] = [
	['elements', 'elements', writtenCount],
	['first paint', 'firstPaint', milliseconds],
	['scripts in charge', 'live', milliseconds],
	['main thread, a frame of a scroll', 'task', milliseconds],
	['… script in it', 'script', milliseconds],
	['… style and layout in it', 'layout', milliseconds],
	['… asking all steps for their places', 'places', milliseconds],
	['script memory', 'memory', writtenBytes]
];

function rowsOf<Measures extends object>(
	rows: Row<Measures>[],
	sizes: number[],
	columns: Measures[][]
): string[][] {
	return rows.map(([name, measure, written]) => {
		const values = columns.map(
			(runs) => median(runs, (run) => run[measure] as number) ?? NaN
		);
		const cells = SIZES.map((_, place) => {
			const value = values[place];
			return value === undefined ? 'left out' : written(value);
		});
		return [name, ...cells, howItGrows(sizes, values)];
	});
}

async function inBrowser(browser: Browser, folder: string): Promise<PageCost[]> {
	const { address, close } = await serve({ folder, port: 0 });
	try {
		const runs: PageCost[] = [];
		for (let run = 0; run < RUNS; run++) runs.push(await pageCost(browser, address));
		return runs;
	} finally {
		await close();
	}
}

async function storyTable(): Promise<string> {
	const { executablePath, args, env } = await chromium();
	const browser = await playwright.launch({ executablePath, args, env });
	const builds: BuildCost[][] = [];
	const wholes: BuildCost[][] = [];
	const pages: PageCost[][] = [];
	try {
		for (const size of SIZES) {
			console.error(`${writtenCount(size)} steps: the story’s page …`);
			const copy = await projectCopy(size, 'story');
			try {
				builds.push([await buildCost(copy.folder)]);
				pages.push(await inBrowser(browser, join(copy.folder, 'build')));
			} finally {
				await copy.remove();
			}
		}
	} finally {
		await browser.close();
	}
	for (const size of WHOLE_SIZES) {
		console.error(`${writtenCount(size)} steps: all pages …`);
		const copy = await projectCopy(size, 'all');
		try {
			wholes.push([await buildCost(copy.folder)]);
		} finally {
			await copy.remove();
		}
	}
	return markdownTable(
		['steps', ...SIZES.map(writtenCount), 'grows'],
		[
			...rowsOf(BUILD_ROWS, SIZES, builds),
			...rowsOf(WHOLE_ROWS, WHOLE_SIZES, wholes),
			...rowsOf(PAGE_ROWS, SIZES, pages)
		]
	);
}

function rulesTable(): string {
	const rules: [name: string, time: (steps: number) => number][] = [
		['`activeStep`, the reader at the first step', activeStepTime],
		['`axisPlaces`, all steps on the spine', axisPlacesTime]
	];
	return markdownTable(
		['steps', ...RULE_SIZES.map(writtenCount), 'grows'],
		rules.map(([name, time]) => {
			const values = RULE_SIZES.map(time);
			return [name, ...values.map(writtenTime), howItGrows(RULE_SIZES, values)];
		})
	);
}

console.error('The rules …');
const rules = rulesTable();
const { mean, slowest } = summary(await drawingTimes());
const [scene = '', time = NaN] = slowest ?? [];
const story = await storyTable();

const text = `The nineteen steps told again and again, on a phone of 390 × 844 whose processor is slowed
${String(SLOW_DOWN)} times and whose network is no hindrance; medians of ${String(RUNS)} runs, builds and their bytes of one.

${story}

The rules alone, not slowed:

${rules}

Composing a drawing, which does not depend on how many steps there are: ${writtenTime(mean)} in the mean of all
scenes, ${writtenTime(time)} in the slowest, \`${scene}\`; not slowed.`;

console.log(text);
await writePart('docs/bench.md', 'growth', text);
