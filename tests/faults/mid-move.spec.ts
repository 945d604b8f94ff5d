/** What comes in the middle of the move from one scene to the next: it ends in the drawing of the step all the same. */
import { expect, type Page } from '@playwright/test';
import { drawingOn, glimpse } from '../support/drawing.ts';
import { at, faultsOfPage, PLACE, whereabouts } from '../support/faults/reading.ts';
import { goOn, hide, holdTab, passTo, show } from '../support/faults/tab.ts';
import { test } from '../support/faults/test.ts';
import { open, positionOf, scrollTo, settle } from '#tools/reader.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Pixels past the line where a step begins: its graphic has arrived there, and a page of another width has another step there. */
const DEEP = 330;

/** Milliseconds into a move, which takes 600. */
const MIDDLE = 300;

/** Sets out for a step, and stops in the middle of the move; answers the drawing there. */
async function stopMidway(page: Page): Promise<string> {
	await holdTab(page);
	await open(page, '/#tokyo');
	const start = await drawingOn(page);
	await passTo(page);
	await scrollTo(page, await positionOf(page, PLACE, DEEP));
	await passTo(page, MIDDLE);
	await settle(page);
	const midway = await glimpse(page);
	expect(midway).not.toBe(start);
	return midway;
}

/** The drawing of the step once the page's clock goes on, if it is that of a page that was opened there. */
async function drawingAtTheEnd(page: Page): Promise<string> {
	await goOn(page);
	const drawing = await drawingOn(page);
	expect(await whereabouts(page)).toEqual(at(PLACE));
	const tab = await page.context().newPage();
	await tab.setViewportSize(page.viewportSize() ?? { width: 0, height: 0 });
	await open(tab, `/#${PLACE}`);
	expect(drawing).toBe(await drawingOn(tab));
	await tab.close();
	expect(await faultsOfPage(page)).toEqual([]);
	return drawing;
}

test('the phone is turned', async ({ page }) => {
	await stopMidway(page);
	await page.setViewportSize({ width: 844, height: 390 });
	await settle(page);
	expect(await whereabouts(page)).toEqual(at(PLACE));
	const turned = await glimpse(page);
	expect(await drawingAtTheEnd(page)).not.toBe(turned);
});

test('the tab is hidden, and shown again', async ({ page }) => {
	const midway = await stopMidway(page);
	await hide(page);
	await passTo(page, 60_000);
	expect(await glimpse(page)).toBe(midway);
	await show(page);
	expect(await drawingAtTheEnd(page)).not.toBe(midway);
});
