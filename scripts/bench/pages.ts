/** What is measured: the story in its forms, and a plain page of the same words as the floor. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serve } from '../serve.js';

export interface MeasuredPage {
	name: string;
	address: string;
}

/** The story's words without graphic, script or style. */
async function plainPage(browser: Browser, story: string): Promise<string> {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(story);
	const parts = await page
		.locator('.cover, .words')
		.evaluateAll((found) => found.map((part) => part.innerHTML));
	await page.close();
	const words = parts.map((part) => `<section>${part}</section>`).join('');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Words</title><style>body{font:17px/1.5 serif;margin:1rem}section{min-height:46rem}</style>${words}</html>`;
}

/**
 * Serves the built story, and beside it the plain page, each as a static host would.
 * @param step Id of the step whose own page is measured.
 * @returns The pages, and the undo.
 */
export async function measuredPages(browser: Browser, folder: string, step: string) {
	const story = await serve({ folder, port: 0, brotli: true });
	const plainFolder = await mkdtemp(join(tmpdir(), 'four-meetings-plain-'));
	const page = await plainPage(browser, story.address);
	await writeFile(join(plainFolder, 'index.html'), page);
	// As the story's own pages are: what travels is brotli.
	await writeFile(join(plainFolder, 'index.html.br'), brotliCompressSync(page));
	const plain = await serve({ folder: plainFolder, port: 0, brotli: true });
	const pages: MeasuredPage[] = [
		{ name: 'plain page of the same words', address: plain.address },
		{ name: '/', address: story.address },
		{ name: `/${step}/`, address: `${story.address}${step}/` },
		{ name: '/embed/', address: `${story.address}embed/` }
	];
	const close = async () => {
		await story.close();
		await plain.close();
		await rm(plainFolder, { recursive: true });
	};
	return { pages, close };
}
