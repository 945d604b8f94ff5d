/**
 * `npm run bench [-- --runs 3]` measures the story on an emulated mid-range phone, beside two pages with
 * the same text. `npm run bench -- --growth` measures how a story grows with its steps. Both fail if a measure
 * exceeds its limit. Run them on an idle machine.
 */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { median } from 'd3-array';
import { chromium as playwright, type Browser } from 'playwright-core';
import { chromium } from '#tools/chromium.ts';
import { buildFolder, cacheFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';
import { story } from '#tools/story.ts';
import { checkGrowth, measureGrowth } from './bench/growth.ts';
import { checkLimits, type Bench, type LimitResult } from './bench/limits.ts';
import { measure, PHONE, type Measurement } from './bench/measure.ts';
import { comparisonPages } from './bench/pages.ts';
import { main } from './main.ts';

/** The first step of a chapter in the middle of the story. */
const step = story.chapters.at(story.chapters.length / 2 - 0.5)?.steps[0]?.id ?? '';

/** The median of each measure over several runs. */
function medians(runs: Measurement[]): Measurement {
	const [first] = runs;
	if (!first) throw new Error('A page was not measured.');
	const measures = Object.keys(first) as (keyof Measurement)[];
	return Object.fromEntries(
		measures.map((name) => [name, Number(median(runs, (run) => run[name])?.toFixed(4))])
	) as unknown as Measurement;
}

/** Measures the pages alternately, so that other work of the machine affects all of them. */
async function measureAlternately(browser: Browser, address: string, runs: number): Promise<Bench> {
	const found: Bench[] = [];
	for (let run = 1; run <= runs; run++) {
		console.error(`Run ${run} of ${runs} …`);
		found.push({
			start: await measure(browser, address),
			step: await measure(browser, `${address}${step}/`),
			plain: await measure(browser, `${address}plain`),
			peer: await measure(browser, `${address}peer`)
		});
	}
	return {
		start: medians(found.map(({ start }) => start)),
		step: medians(found.map(({ step }) => step)),
		plain: medians(found.map(({ plain }) => plain)),
		peer: medians(found.map(({ peer }) => peer))
	};
}

/**
 * Prints the results.
 * @throws {Error} if one is “exceeded”.
 */
function report(results: LimitResult[]): void {
	console.table(Object.fromEntries(results.map(({ name, ...rest }) => [name, rest])));
	const exceeded = results.filter(({ result }) => result === 'exceeded');
	if (exceeded.length === 0) return;
	const names = exceeded.map(({ name }) => name).join('; ');
	throw new Error(`These measures exceed their limits: ${names}.`);
}

async function benchGrowth(browser: Browser): Promise<void> {
	const sizes = await measureGrowth(browser);
	console.log('Stories by their number of steps:');
	console.table(Object.fromEntries(sizes));
	console.log('Growth for one more step:');
	report(checkGrowth(sizes));
}

async function benchPages(browser: Browser, runs: number): Promise<void> {
	const folder = join(cacheFolder, 'bench');
	await cp(buildFolder, folder, { recursive: true });
	await using server = await serve({ folder, port: 0, brotli: true });
	try {
		for (const [name, text] of await comparisonPages(browser, server.address)) {
			await writeFile(join(folder, name), text);
			await writeFile(join(folder, `${name}.br`), brotliCompressSync(text));
		}
		const bench = await measureAlternately(browser, server.address, runs);
		console.log(`Medians of ${runs} runs. Phone:`, PHONE);
		console.table(bench);
		report(checkLimits(bench));
	} finally {
		await rm(folder, { recursive: true });
	}
}

await main(async () => {
	const { values } = parseArgs({
		options: { runs: { type: 'string', default: '3' }, growth: { type: 'boolean' } }
	});
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) {
		throw new Error(`--runs ${values.runs}: give a whole number of at least 1, as in --runs 3.`);
	}
	await using browser = await playwright.launch(await chromium());
	await (values.growth ? benchGrowth(browser) : benchPages(browser, runs));
});
