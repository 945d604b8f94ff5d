/**
 * `npm run bench`: what the story costs a reader with a middling phone, beside a plain page and a
 * peer of the same words, measured in turns. It fails where a limit is exceeded.
 */
import { basename, resolve } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';
import { hostOf } from './bench/host.ts';
import { LIMITS, type Bench } from './bench/limits.ts';
import { measure, type Measurement } from './bench/measure.ts';
import { medians } from './bench/medians.ts';
import { optionsOf, type Options } from './bench/options.ts';
import { pagesBeside } from './bench/pages.ts';
import { NETWORK, PHONE, SLOW_DOWN } from './bench/phone.ts';
import { markdownTable } from './bench/table.ts';
import { exceeded, verdictRows } from './bench/verdicts.ts';
import { chromium } from '#tools/chromium.ts';
import { writePart } from './marked-part.ts';
import { main } from './main.ts';
import { buildFolder } from '#tools/paths.ts';
import { writtenBytes, writtenCount, writtenMilliseconds } from './written.ts';

const STEP = 'tokyo/';

/** The rows of what is measured: name, measure, and how it is written. */
const ROWS: [name: string, measure: keyof Measurement, written: (value: number) => string][] = [
	['HTML, brotli', 'html', writtenBytes],
	['scripts of the first load, brotli', 'scripts', writtenBytes],
	['elements', 'elements', writtenCount],
	['largest paint', 'largestPaint', writtenMilliseconds],
	['blocking time', 'blocking', writtenMilliseconds],
	['frames over 50 ms in a finger scroll', 'slowFrames', (share) => `${share.toFixed(2)} %`],
	['blocking time of a finger scroll', 'scrollBlocking', writtenMilliseconds],
	['script memory after one scroll', 'memory', writtenBytes],
	['script memory after ten scrolls', 'memoryAfterTen', writtenBytes],
	['layout shift', 'shift', (shift) => shift.toFixed(4)]
];

/** Measures the pages in turns, so that what else the machine does meets all of them. */
async function inTurns(browser: Browser, addresses: string[], runs: number) {
	const found = addresses.map((): Measurement[] => []);
	for (let run = 1; run <= runs; run++) {
		for (const [place, address] of addresses.entries()) {
			console.error(`Run ${run} of ${runs}: ${address} …`);
			found[place]?.push(await measure(browser, address));
		}
	}
	return found.map(medians);
}

async function bench({ runs, beside, write }: Options): Promise<string[]> {
	const ours = await hostOf(buildFolder);
	const other = beside === undefined ? undefined : await hostOf(beside);
	const browser = await playwright.launch(await chromium());
	try {
		for (const [name, text] of await pagesBeside(browser, ours.address)) await ours.add(name, text);
		const pages: [name: string, address: string][] = [
			['`/`', ours.address],
			['`/tokyo/`', ours.address + STEP],
			['plain page', `${ours.address}plain`],
			['scrollama + d3', `${ours.address}peer`]
		];
		const name = basename(resolve(beside ?? ''));
		if (other) {
			pages.push([`${name}, \`/\``, other.address], [`${name}, \`/tokyo/\``, other.address + STEP]);
		}
		const measured = await inTurns(
			browser,
			pages.map(([, address]) => address),
			runs
		);
		const [start, step, plain, peer, otherStart, otherStep] = measured;
		if (!start || !step || !plain || !peer) throw new Error('A page was not measured.');
		const result: Bench = { start, step, plain, peer };
		const before = otherStart && otherStep && { ...result, start: otherStart, step: otherStep };
		const text = `Medians of ${runs} runs in turns, on a phone of ${PHONE.width} × ${PHONE.height} whose processor is slowed ${SLOW_DOWN} times;
network ${(NETWORK.bytesASecond * 8) / 1_000_000} Mbit/s with a round trip of ${NETWORK.roundTrip} ms; bytes as they travel, without headers.

${markdownTable(
	['', 'measured', 'at most', 'aim', 'verdict', ...(before ? [name] : [])],
	verdictRows(LIMITS, result, before)
)}

${markdownTable(
	['', ...pages.map(([page]) => page)],
	ROWS.map(([row, key, written]) => [row, ...measured.map((page) => written(page[key]))])
)}`;
		console.log(text);
		if (write) await writePart('docs/bench.md', 'bench', text);
		return exceeded(LIMITS, result);
	} finally {
		await browser.close();
		await ours.close();
		await other?.close();
	}
}

await main(async () => {
	const tooMuch = await bench(optionsOf(process.argv.slice(2)));
	if (tooMuch.length > 0) throw new Error(`Too much: ${tooMuch.join('; ')}.`);
});
