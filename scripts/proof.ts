/**
 * `npm run proof -- STEP… [--dark] [--progress 0.3]`: draws steps alone, without the page, at the
 * stage sizes of seven screens, into sheet/proof-STEP.png; for work on a scene. It says which words
 * overlap, leave the frame, or sit on no grid of the story's facts.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright-core';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import type { Frame } from '../src/rules/frame.ts';
import type { RenderedMark } from '#drawing/transition/transition.ts';
import type { Scene } from '../src/scenes/scene.ts';
import { chromium } from '#tools/chromium.ts';
import { projectModules } from './project-modules.ts';

interface DrawingProps {
	shown: RenderedMark[];
	frame: Pick<Frame, 'width' | 'height'>;
}

const STAGES = [
	{ width: 320, height: 277 },
	{ width: 360, height: 316 },
	{ width: 390, height: 426 },
	{ width: 768, height: 524 },
	{ width: 536, height: 664 },
	{ width: 774, height: 696 },
	{ width: 923, height: 796 }
];

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { dark: { type: 'boolean', default: false }, progress: { type: 'string', default: '1' } }
});

const { load, close } = await projectModules();
const { frameFor } = (await load('/src/rules/frame.ts')) as typeof import('../src/rules/frame.ts');
const { Facts } = (await load('/src/facts/facts.ts')) as typeof import('#facts/facts.ts');
const { readStory } = (await load(
	'/src/content/load/read-story.ts'
)) as typeof import('#content/load/read-story.ts');
const { factSheet } = (await load(
	'/src/facts/fact-sheet.ts'
)) as typeof import('#facts/fact-sheet.ts');
const { atRest } = (await load(
	'/src/drawing/transition/transition.ts'
)) as typeof import('#drawing/transition/transition.ts');
const { findOverlaps } = (await load(
	'/src/drawing/find-overlaps.ts'
)) as typeof import('#drawing/find-overlaps.ts');
const drawing = (await load('/src/stage/Drawing.svelte')) as { default: Component<DrawingProps> };
const hatching = (await load('/src/stage/HatchPatterns.svelte')) as { default: Component };

/** A step's scene from its own file, so that work on one scene is not held up by another. */
async function sceneOf(step: string): Promise<Scene> {
	const scene: unknown = Object.values(await load(`/src/scenes/${step}.ts`))[0];
	if (typeof scene !== 'function') throw new Error(`src/scenes/${step}.ts exports no scene.`);
	return scene as Scene;
}

const facts = new Facts(factSheet(readStory()));
const theme = await readFile('src/stage/theme.css', 'utf8');
const browser = await playwright.launch(await chromium());
const page = await browser.newPage({ viewport: { width: 1900, height: 400 } });
await mkdir('sheet', { recursive: true });

for (const step of positionals) {
	const scene = await sceneOf(step);
	const figures = STAGES.map((box) => {
		const frame = frameFor(box);
		const marks = scene({ frame, facts, arrival: Number(values.progress) });
		for (const fault of findOverlaps(marks, frame))
			console.log(`${step} ${box.width}×${box.height}: ${fault}`);
		const { body } = render(drawing.default, { props: { shown: atRest(marks), frame } });
		return `<figure style="width:${box.width}px"><figcaption>${step} ${box.width}×${box.height}</figcaption><div style="width:${box.width}px;height:${box.height}px">${body}</div></figure>`;
	});
	await page.setContent(`<html data-theme="${values.dark ? 'dark' : 'light'}"><style>
		@font-face { font-family: 'Archivo Narrow'; font-weight: 400 700; src: url(data:font/woff2;base64,${(await readFile('src/fonts/archivo-narrow.woff2')).toString('base64')}) }
		${theme}
		body { background: var(--paper); color: var(--ink); margin: 8px; display: flex; flex-wrap: wrap; gap: 12px; font: 12px sans-serif }
		figure { margin: 0 } figure > div { outline: 1px solid var(--rule); overflow: hidden }
		.drawing { position: relative; width: 100%; height: 100% } .plot { position: absolute; inset: 0 } .drawing > svg { position: absolute; inset: 0; width: 100%; height: 100%; font-family: var(--sans); font-variant-numeric: tabular-nums } .parts { display: block; overflow: visible }
		</style>${render(hatching.default).body}${figures.join('')}</html>`);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `sheet/proof-${step}.png`, fullPage: true });
	console.log(`sheet/proof-${step}.png`);
}
await browser.close();
await close();
