import { expect, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { test } from '../support/edition.ts';
import { readabilityProblems } from '../support/readable-text.ts';
import { expectStillShown } from '../support/stills.ts';
import { open } from '#tools/page-driver.ts';

/** The width of an A4 sheet in CSS pixels. */
const SHEET = { width: 794, height: 1123 };

/** A text’s letters and digits. In a PDF, a character may be another one that has the same glyph, as the radical “⽇” for “日”. */
const comparable = (text: string) => text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '');

/** The text of all sheets of a printed page. */
async function printedText(page: Page): Promise<string> {
	const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
	const sheets: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		sheets.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
	}
	return comparable(sheets.join(''));
}

test('print has all text, not covered or clipped, and the still and caption of each step', async ({
	page,
	edition
}) => {
	await page.setViewportSize(SHEET);
	await open(page, './');
	await page.emulateMedia({ media: 'print' });
	const paragraphs: string[] = [];
	for (const { id, headline } of edition.steps) {
		const step = page.locator(`#${id}`);
		await expectStillShown(step);
		const still = await step.locator('img.still').boundingBox();
		const below = await step.locator('figcaption').boundingBox();
		expect(below?.y, id).toBeGreaterThanOrEqual((still?.y ?? NaN) + (still?.height ?? NaN));
		paragraphs.push(
			headline,
			...(await step.locator('.words > p:not([hidden]), figcaption').allTextContents())
		);
	}
	// Controls are for the screen only.
	await page.evaluate(() => {
		for (const element of document.querySelectorAll('main *, footer *'))
			if (!element.checkVisibility()) element.remove();
	});
	await page.evaluate(() => document.fonts.ready);
	expect(await page.evaluate(readabilityProblems, { fewestLines: 5 })).toEqual([]);

	const printed = await printedText(page);
	let from = 0;
	for (const paragraph of paragraphs) {
		const at = printed.indexOf(comparable(paragraph), from);
		expect(at, `“${paragraph}” is printed after the text before it`).toBeGreaterThanOrEqual(from);
		from = at;
	}
});
