/** What the story is set against: the plain page and the peer, made from its own words. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectFolder } from '../places.js';
import { peerScript } from './peer/bundle.ts';

/** All that is no word: scripts, what they need, and pictures. */
const NO_WORDS =
	'script, noscript, template, svg, img, picture, [data-stage], [http-equiv], [rel="modulepreload"]';

interface Words {
	plain: string;
	title: string;
	cover: string;
	steps: string[];
	end: string;
}

/** Runs in the story's page, whose scripts are off. */
function wordsOf(page: Element, noWords: string): Words {
	page.querySelectorAll(noWords).forEach((element) => {
		element.remove();
	});
	const plain = page.outerHTML;
	// The peer has the words and their order, and a style of its own.
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

function peerPage({ title, cover, steps, end }: Words, style: string): string {
	const sections = steps.map((step) => `<section class="step">${step}</section>`).join('\n');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style><script type="module" src="./peer.js"></script></head><body><header>${cover}</header><main><figure class="graphic"></figure>${sections}</main><footer>${end}</footer></body></html>`;
}

/** Files, by name, that give the plain page and the peer beside the files of the built story. */
export async function pagesBeside(browser: Browser, story: string): Promise<Map<string, string>> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	try {
		const page = await context.newPage();
		await page.goto(story);
		const words = await page.locator('html').evaluate(wordsOf, NO_WORDS);
		if (words.steps.length === 0) throw new Error('The built page has no [data-step] to measure.');
		const style = await readFile(join(projectFolder, 'scripts/bench/peer/graphic.css'), 'utf8');
		return new Map([
			['plain.html', `<!doctype html>${words.plain}`],
			['peer.html', peerPage(words, style)],
			['peer.js', await peerScript()]
		]);
	} finally {
		await context.close();
	}
}
