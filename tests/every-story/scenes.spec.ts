import { expect, type Page } from '@playwright/test';
import { consoleMessagesOf } from '../support/console-messages.ts';
import { drawingOn } from '../support/drawing.ts';
import { drawnTextProblems, MIN_FONT_SIZE } from '../support/drawn-text.ts';
import { test } from '../support/edition.ts';
import { requestedStills } from '../support/stills.ts';
import { open, positionOf, scrollTo, settle } from '#tools/page-driver.ts';
import { seeded } from '#tools/seeded.ts';
import { nameOf, SEVEN_SCREENS } from '#tools/seven-screens.ts';
import { stepIds } from '#tools/story.ts';

/** Problems of the text beside the drawing at a step, one sentence each. Runs in the page. */
function textProblemsBesideDrawing(step: string): string[] {
	const boxOf = (selector: string) =>
		document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(NaN);
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
	const caption = boxOf(`#${step} figcaption`);
	const words = boxOf(`#${step} .words`);
	const graphic = boxOf('.stage-room');
	const navigation = boxOf('nav[data-spine]');
	// One column: below the text, and later below the graphic. Two columns: at the lower edge of the graphic.
	const captionFits =
		innerWidth < 900
			? caption.top >= words.bottom - 1 && caption.top >= graphic.bottom - 1
			: caption.left > words.right &&
				caption.bottom <= navigation.top + 1 &&
				caption.bottom > navigation.top - 12;
	const { scrollWidth, clientWidth } = document.documentElement;
	return [
		...(headline ? [] : ['the step has no headline']),
		...(isCovered ? ['the headline is covered'] : []),
		...(captionFits ? [] : ['the caption is at the wrong position']),
		...(document.querySelector(`#${step} figcaption.active`) ? [] : ['the caption is not active']),
		...(scrollWidth > clientWidth ? ['the page has a horizontal scroll bar'] : [])
	];
}

async function drawnTextProblemsOf(page: Page): Promise<string[]> {
	// New labels may need another file of the font.
	await page.evaluate(() => document.fonts.ready);
	return page.evaluate(drawnTextProblems, { drawing: '[data-stage]', smallest: MIN_FONT_SIZE });
}

for (const screen of SEVEN_SCREENS) {
	test(`text is not covered or clipped, in the stage and beside it, at ${nameOf(screen)}`, async ({
		page
	}) => {
		const complaints = await consoleMessagesOf(page);
		const stills = requestedStills(page);
		await page.setViewportSize(screen);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, './');
		expect(await drawnTextProblemsOf(page), 'cover').toEqual([]);
		for (const id of stepIds) {
			// Scrolls to the resting position, like a link.
			await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
			await settle(page);
			await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', id);
			expect.soft(await drawnTextProblemsOf(page), id).toEqual([]);
			expect.soft(await page.evaluate(textProblemsBesideDrawing, id), id).toEqual([]);
		}
		expect(stills, 'the live graphic loads no still').toEqual([]);
		expect(complaints, 'console, errors and policy').toEqual([]);
	});
}

/** Number of steps in a random walk. The test also opens each step directly. */
const STEPS_PER_WALK = 6;

/** A fixed seed makes the same walks in each run. SCENES_SEED sets another seed. */
const seeds = process.env.SCENES_SEED ? [Number(process.env.SCENES_SEED)] : [20240410, 20250710];

/** Scrolls so that the step's top is exactly `past` pixels above the trigger line. */
async function scrollPast(page: Page, id: string, past: number): Promise<void> {
	const target = await positionOf(page, id, past);
	// Chromium scrolls to whole pixels. The rest, added above the story, makes the target one.
	await page.evaluate(
		(rest) => {
			const { style } = document.body;
			style.paddingTop = `${String(Number.parseFloat(style.paddingTop || '0') + rest)}px`;
		},
		Math.ceil(target) - target
	);
	await settle(page);
	await scrollTo(page, await positionOf(page, id, past));
}

for (const [run, seed] of seeds.entries()) {
	const screen = [
		{ width: 390, height: 844 },
		{ width: 1440, height: 900 }
	][run % 2];
	test(`a drawing does not depend on the previous steps, walk ${String(run + 1)}`, async ({
		page
	}) => {
		if (screen) await page.setViewportSize(screen);
		// A font that is late on one visit only changes the stage's height.
		await page.route('**/*.woff2', (route) => route.abort());
		const random = seeded(seed);
		const pick = () => stepIds[Math.floor(random() * stepIds.length)] ?? '';
		await open(page, './');
		const stops: { id: string; past: number; walked: string }[] = [];
		for (let stop = 0; stop < STEPS_PER_WALK; stop++) {
			// Leaves the step before its transition ends.
			await scrollTo(page, await positionOf(page, pick(), 20));
			const id = pick();
			const past = 5 + Math.floor(random() * 250);
			await scrollPast(page, id, past);
			stops.push({ id, past, walked: await drawingOn(page) });
		}
		for (const { id, past, walked } of stops) {
			await open(page, `./#${id}`);
			await scrollPast(page, id, past);
			expect(
				await drawingOn(page),
				`${id}, ${String(past)} px past the line; run again with SCENES_SEED=${String(seed)}`
			).toBe(walked);
		}
	});
}
