/** The two text checkers find each kind of problem, and no problem in correct text. */
import { expect, test } from '@playwright/test';
import { drawnTextProblems } from './support/drawn-text.ts';
import { readabilityProblems } from './support/readable-text.ts';

/** Expects one problem for each pattern, and each problem to match its pattern. */
function expectMatches(found: string[], patterns: RegExp[]): void {
	expect(found.length, found.join('; ')).toBe(patterns.length);
	for (const [index, pattern] of patterns.entries()) expect(found[index]).toMatch(pattern);
}

const line = (words: string, x: number, y: number, size = 20) =>
	`<text><tspan x="${String(x)}" y="${String(y)}" font-size="${String(size)}">${words}</tspan></text>`;

const drawing = (...lines: string[]) =>
	`<div id="drawing" style="width: 400px; height: 200px">
		<svg width="400" height="200" style="overflow: visible; font-family: serif">${lines.join('')}</svg>
	</div>`;

const DRAWINGS: Record<string, { html: string; faults: RegExp[] }> = {
	'no drawing': { html: '<p>Words</p>', faults: [/^there is no #drawing$/] },
	'no words': { html: drawing(), faults: [/^the drawing has no text$/] },
	'sound words': { html: drawing(line('One', 20, 50), line('Two', 200, 50)), faults: [] },
	'words that are too small': {
		html: drawing(line('Tiny', 20, 50, 11)),
		faults: [/^“Tiny” is 11\.0 px high$/]
	},
	'words past the right edge': {
		html: drawing(line('Outside', 380, 50)),
		faults: [/^“Outside” is outside the drawing$/]
	},
	'words past the top edge': {
		html: drawing(line('Outside', 20, 5)),
		faults: [/^“Outside” is outside the drawing$/]
	},
	'words on other words': {
		html: drawing(line('Under', 20, 50), line('Over', 30, 55)),
		faults: [/^“Under” covers “Over”$/]
	},
	'words on words that are not shown': {
		html: drawing(line('Shown', 20, 50), `<g opacity="0">${line('Hidden', 20, 50)}</g>`),
		faults: []
	}
};

for (const [name, { html, faults }] of Object.entries(DRAWINGS)) {
	test(`in a drawing: ${name}`, async ({ page }) => {
		await page.setContent(html);
		const found = await page.evaluate(drawnTextProblems, { drawing: '#drawing', smallest: 12 });
		expectMatches(found, faults);
	});
}

const article = (inside: string, style = '') =>
	`<!doctype html><style>body { margin: 0; line-height: 20px } ${style}</style>
	<main><section data-step><div class="words">${inside}</div></section></main>
	<footer><p>The end</p></footer>`;

const PAGES: Record<string, { html: string; faults: RegExp[] }> = {
	'sound words': { html: article('<p>Read me</p>'), faults: [] },
	'no words': {
		html: '<!doctype html><main></main>',
		faults: [/^the page has no text$/]
	},
	'words under others': {
		html: article(
			'<p>Read me</p><p style="position: absolute; top: 0; background: white; width: 9em">On top</p>'
		),
		faults: [/^“Read me” is covered by <p> “On top”$/, /^“Read me” is never visible$/]
	},
	'words that are transparent': {
		html: article('<p style="opacity: 0">Read me</p>'),
		faults: [/^“Read me” is invisible$/]
	},
	'words that leave the page': {
		html: article('<p style="margin-left: -20px">Read me</p>'),
		faults: [/^“Read me” is never visible$/, /^“Read me” is outside the page$/]
	},
	'a scroll bar across the page': {
		html: article('<p>Read me</p><div style="width: 3000px; height: 1px"></div>'),
		faults: [/^the page has a horizontal scroll bar$/]
	},
	'a graphic that leaves too little room': {
		html: article(
			'<div class="stage-room"></div><p>Read me</p>',
			'.stage-room { position: sticky; top: 0; height: calc(100vh - 50px) }'
		),
		faults: [/^only \d\.\d lines of text fit$/]
	}
};

for (const [name, { html, faults }] of Object.entries(PAGES)) {
	test(`in a page: ${name}`, async ({ page }) => {
		await page.setContent(html);
		const found = await page.evaluate(readabilityProblems, { fewestLines: 4 });
		expectMatches(found, faults);
	});
}
