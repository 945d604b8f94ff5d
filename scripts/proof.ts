/**
 * `npm run proof -- STEP… [--dark] [--progress 0.3]`: draws steps alone, without the page, at the
 * stage sizes of seven screens, into sheet/proof-STEP.png; for work on a scene. It says which words
 * overlap, leave the frame, or sit on no grid of the story's facts.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright-core';
import { render } from 'svelte/server';
import { createServer } from 'vite';
import { chromium } from './browser.js';

const STAGES = [
	{ width: 320, height: 273 },
	{ width: 360, height: 311 },
	{ width: 390, height: 417 },
	{ width: 768, height: 510 },
	{ width: 554, height: 682 },
	{ width: 960, height: 814 }
];

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { dark: { type: 'boolean', default: false }, progress: { type: 'string', default: '1' } }
});

const vite = await createServer({
	server: { middlewareMode: true },
	appType: 'custom',
	logLevel: 'error'
});
const load = async (path: string) => vite.ssrLoadModule(path);
const [
	{ sceneOf },
	{ frameFor },
	{ Facts },
	{ readStory },
	{ factSheet },
	{ overlaps },
	drawing,
	hatching
] = await Promise.all(
	[
		'/src/scenes/scenes.ts',
		'/src/rules/frame.ts',
		'/src/scenes/facts.ts',
		'/src/copydesk/read-story.ts',
		'/src/copydesk/fact-sheet.ts',
		'/src/scenes/overlaps.ts',
		'/src/stage/Drawing.svelte',
		'/src/stage/HatchPatterns.svelte'
	].map(load)
);

const facts = new Facts(factSheet(readStory()));
const theme = await readFile('src/stage/theme.css', 'utf8');
const { executablePath, args, env } = await chromium();
const browser = await playwright.launch({ executablePath, args, env });
const page = await browser.newPage({ viewport: { width: 1900, height: 400 } });
await mkdir('sheet', { recursive: true });

for (const step of positionals) {
	const figures = STAGES.map((box) => {
		const frame = frameFor(box);
		const marks = sceneOf(step)({ frame, facts, progress: Number(values.progress) });
		for (const fault of overlaps(marks, frame))
			console.log(`${step} ${box.width}×${box.height}: ${fault}`);
		const { body } = render(drawing.default, { props: { marks, frame } });
		return `<figure style="width:${box.width}px"><figcaption>${step} ${box.width}×${box.height}</figcaption><div style="width:${box.width}px;height:${box.height}px">${body}</div></figure>`;
	});
	const css = drawing.default.css ?? '';
	await page.setContent(`<html data-theme="${values.dark ? 'dark' : 'light'}"><style>
		@font-face { font-family: 'Archivo Narrow'; font-weight: 400 700; src: url(data:font/woff2;base64,${(await readFile('src/fonts/archivo-narrow.woff2')).toString('base64')}) }
		${theme} ${css}
		body { background: var(--paper); color: var(--ink); margin: 8px; display: flex; flex-wrap: wrap; gap: 12px; font: 12px sans-serif }
		figure { margin: 0 } figure > div { outline: 1px solid var(--rule); overflow: hidden }
		.drawing { position: relative; width: 100%; height: 100% } .plot { position: absolute } .drawing > svg { position: absolute; inset: 0; width: 100%; height: 100%; font-family: var(--sans); font-variant-numeric: tabular-nums } .parts { display: block; overflow: visible }
		</style>${render(hatching.default).body}${figures.join('')}</html>`);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `sheet/proof-${step}.png`, fullPage: true });
	console.log(`sheet/proof-${step}.png`);
}
await browser.close();
await vite.close();
