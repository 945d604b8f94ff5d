/** The pages that the story is compared with: the plain page and the peer, made from its own text. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectFolder } from '#tools/paths.ts';

/** Elements without text: scripts, their resources and graphics. */
const NON_TEXT =
	'script, noscript, template, svg, img, picture, [data-stage], [http-equiv], [rel="modulepreload"]';

/** The peer's files: libraries as their packages publish them for pages, and its own. */
const PEER_FILES = {
	'd3.js': 'node_modules/d3/dist/d3.min.js',
	'scrollama.js': 'node_modules/scrollama/build/scrollama.min.js',
	'graphic.js': 'scripts/bench/peer/graphic.js',
	'graphic.css': 'scripts/bench/peer/graphic.css'
};

interface PageText {
	plain: string;
	title: string;
	cover: string;
	steps: string[];
	end: string;
}

/** Runs in the story's page, with its scripts off. */
function textOf(page: Element, nonText: string): PageText {
	page.querySelectorAll(nonText).forEach((element) => {
		element.remove();
	});
	const plain = page.outerHTML;
	// The peer has the same text in the same order, with a style of its own.
	page.querySelectorAll('body *').forEach((element) => {
		element.removeAttribute('class');
		element.removeAttribute('style');
	});
	return {
		plain,
		title: page.ownerDocument.title,
		cover: page.querySelector('header')?.innerHTML ?? '',
		steps: [...page.querySelectorAll('[data-step]')].map(({ innerHTML }) => innerHTML),
		end: page.querySelector('footer')?.innerHTML ?? ''
	};
}

const peerPage = ({ title, cover, steps, end }: PageText) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="./graphic.css">
<script defer src="./d3.js"></script>
<script defer src="./scrollama.js"></script>
<script type="module" src="./graphic.js"></script>
</head>
<body>
<header>${cover}</header>
<main>
<figure class="graphic"></figure>
${steps.map((step) => `<section class="step">${step}</section>`).join('\n')}
</main>
<footer>${end}</footer>
</body>
</html>`;

/**
 * Returns the texts of the files of both pages, by name, for the folder of the built story.
 * @param story The address of the built story.
 */
export async function comparisonPages(browser: Browser, story: string) {
	await using page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(story);
	const text = await page.locator('html').evaluate(textOf, NON_TEXT);
	if (text.steps.length === 0) throw new Error('The built page has no [data-step] to measure.');
	const files = new Map([
		['plain.html', `<!doctype html>${text.plain}`],
		['peer.html', peerPage(text)]
	]);
	for (const [name, file] of Object.entries(PEER_FILES)) {
		files.set(name, await readFile(join(projectFolder, file), 'utf8'));
	}
	return files;
}
