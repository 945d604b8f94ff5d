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
import { checkLimits } from './bench/limits.ts';
import { measure, PHONE, type Measurement } from './bench/measure.ts';
import { comparisonPages } from './bench/pages.ts';
import { main } from './main.ts';

/** The first step of a chapter in the middle of the story. */
const step = story.chapters.at(story.chapters.length / 2 - 0.5)?.steps[0]?.id ?? '';

/** The pages by name, with their paths. */
const PAGES = { start: '', step: `${step}/`, plain: 'plain', peer: 'peer' };

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
async function measureAlternately(browser: Browser, address: string, runs: number) {
	const found = { start: [], step: [], plain: [], peer: [] } as Record<
		keyof typeof PAGES,
		Measurement[]
	>;
	for (let run = 1; run <= runs; run++) {
		for (const [name, path] of Object.entries(PAGES)) {
			console.error(`Run ${run} of ${runs}: ${name} …`);
			found[name as keyof typeof PAGES].push(await measure(browser, address + path));
		}
	}
	const { start, step, plain, peer } = found;
	return {
		start: medians(start),
		step: medians(step),
		plain: medians(plain),
		peer: medians(peer)
	};
}

/** @throws {Error} if a result is “exceeded”. */
function rejectExceeded(results: { name: string; result: string }[]): void {
	const exceeded = results.filter(({ result }) => result === 'exceeded');
	if (exceeded.length === 0) return;
	const names = exceeded.map(({ name }) => name).join('; ');
	throw new Error(`These measures exceed their limits: ${names}.`);
}

const byName = (results: { name: string }[]) =>
	Object.fromEntries(results.map(({ name, ...rest }) => [name, rest]));

async function benchGrowth(): Promise<void> {
	const browser = await playwright.launch(await chromium());
	try {
		const sizes = await measureGrowth(browser);
		console.log('Stories by their number of steps:');
		console.table(Object.fromEntries(sizes));
		const found = checkGrowth(sizes);
		console.log('Growth for one more step:');
		console.table(byName(found));
		rejectExceeded(found);
	} finally {
		await browser.close();
	}
}

async function benchPages(runs: number): Promise<void> {
	const folder = join(cacheFolder, 'bench');
	await cp(buildFolder, folder, { recursive: true });
	const { address, close } = await serve({ folder, port: 0, brotli: true });
	const browser = await playwright.launch(await chromium());
	try {
		for (const [name, text] of await comparisonPages(browser, address)) {
			await writeFile(join(folder, name), text);
			await writeFile(join(folder, `${name}.br`), brotliCompressSync(text));
		}
		const bench = await measureAlternately(browser, address, runs);
		console.log(`Medians of ${runs} runs. Phone:`, PHONE);
		console.table(bench);
		const found = checkLimits(bench);
		console.table(byName(found));
		rejectExceeded(found);
	} finally {
		await browser.close();
		await close();
		await rm(folder, { recursive: true });
	}
}

await main(async () => {
	const { values } = parseArgs({
		options: {
			runs: { type: 'string', default: '3' },
			growth: { type: 'boolean', default: false }
		}
	});
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) {
		throw new Error(`--runs ${values.runs}: give a whole number of at least 1, as in --runs 3.`);
	}
	await (values.growth ? benchGrowth() : benchPages(runs));
});
