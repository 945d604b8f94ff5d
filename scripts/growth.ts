/**
 * `npm run bench:growth`: what a story of 10, 100 and 1,000 steps costs, and how that grows. It
 * writes its tables into docs/bench.md.
 */
import { join } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';
import { buildCost, type BuildCost } from './bench/growth/build-cost.ts';
import { howItGrows } from './bench/growth/how-it-grows.ts';
import { pageCost, type PageCost } from './bench/growth/page-cost.ts';
import { projectCopy } from './bench/growth/project-copy.ts';
import { BUILD_ROWS, PAGE_ROWS, rowsOf, WHOLE_ROWS } from './bench/growth/rows.ts';
import {
	activeStepTime,
	axisPlacesTime,
	drawingTimes,
	summary
} from './bench/growth/rules-cost.ts';
import { writtenCount, writtenTime } from './written.ts';
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
			...rowsOf(BUILD_ROWS, SIZES, SIZES, builds),
			...rowsOf(WHOLE_ROWS, SIZES, WHOLE_SIZES, wholes),
			...rowsOf(PAGE_ROWS, SIZES, SIZES, pages)
		]
	);
}

function rulesTable(): string {
	const rules: [name: string, time: (steps: number) => number][] = [
		['`activeStep`, one reading', activeStepTime],
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
