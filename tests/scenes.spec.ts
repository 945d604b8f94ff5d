import { expect, test, type Page } from '@playwright/test';
import { drawingOn } from './support/drawing.ts';
import { faultsOfDrawnWords, SMALLEST_LETTERS } from './support/drawn-words.ts';
import { open, positionOf, scrollTo, settle } from '#tools/reader.ts';
import { seeded } from '#tools/seeded.ts';
import { nameOf, SEVEN_SCREENS } from '#tools/seven-screens.ts';
import { stepIds } from '#tools/story.ts';

/** What is wrong with the viewport now, one sentence each. */
async function faultsOnTheGlass(page: Page, id: string): Promise<string[]> {
	const drawing = { drawing: '[data-stage]', smallest: SMALLEST_LETTERS };
	const drawn = await page.evaluate(faultsOfDrawnWords, drawing);
	const beside = await page.evaluate((step) => {
		/** Words of the headline that something else lies on, or that are off the screen. */
		const headline = document.querySelector(`#${step} h3`);
		const range = document.createRange();
		if (headline) range.selectNodeContents(headline);
		const isCovered = [...range.getClientRects()].some(({ left, right, top, bottom }) =>
			[top + 2, bottom - 2].some((y) =>
				[left + 2, (left + right) / 2, right - 2].some(
					(x) => document.elementFromPoint(x, y)?.closest('h3') !== headline
				)
			)
		);

		const { scrollWidth, clientWidth } = document.documentElement;
		return [
			...(step !== 'cover' && !headline ? ['there is no headline'] : []),
			...(isCovered ? ['the headline is covered'] : []),
			...(scrollWidth > clientWidth ? ['there is a scroll bar across the page'] : [])
		];
	}, id);
	return [...drawn, ...beside];
}

for (const screen of SEVEN_SCREENS) {
	test(`words stand free, in the stage and beside it, at ${nameOf(screen)}`, async ({ page }) => {
		await page.setViewportSize(screen);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, '/');
		await page.evaluate(() => document.fonts.ready);
		const faults = (await faultsOnTheGlass(page, 'cover')).map((fault) => `cover: ${fault}`);
		for (const id of stepIds) {
			// As a link does: to where the anchor brings the reader.
			await page.evaluate((step) => {
				document.getElementById(step)?.scrollIntoView();
			}, id);
			await settle(page);
			await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', id);
			faults.push(...(await faultsOnTheGlass(page, id)).map((fault) => `${id}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}

/** Stops of a walk; each is opened directly, too. */
const STOPS = 6;

const seeds = process.env.SCENES_SEED ? [Number(process.env.SCENES_SEED)] : [20240410, Date.now()];

for (const [run, seed] of seeds.entries()) {
	const screen = [
		{ width: 390, height: 844 },
		{ width: 1440, height: 900 }
	][run % 2];
	test(`a drawing does not depend on the way to it, walk ${String(run + 1)}`, async ({ page }) => {
		if (screen) await page.setViewportSize(screen);
		const random = seeded(seed);
		const pick = () => stepIds[Math.floor(random() * stepIds.length)] ?? '';
		await open(page, '/');
		const stops: { id: string; past: number; walked: string }[] = [];
		for (let stop = 0; stop < STOPS; stop++) {
			// On the way: a step that is left again before its move is over.
			await scrollTo(page, await positionOf(page, pick(), 20));
			const id = pick();
			const past = 5 + Math.floor(random() * 250);
			await scrollTo(page, await positionOf(page, id, past));
			stops.push({ id, past, walked: await drawingOn(page) });
		}
		for (const { id, past, walked } of stops) {
			await open(page, `/#${id}`);
			// A place in the step, not on the page: where fonts come too late, lines break otherwise.
			await scrollTo(page, await positionOf(page, id, past));
			expect(
				await drawingOn(page),
				`${id}, ${String(past)} px past the line; run again with SCENES_SEED=${String(seed)}`
			).toBe(walked);
		}
	});
}
