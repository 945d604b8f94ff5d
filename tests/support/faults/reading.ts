import { expect, type Page } from '@playwright/test';
import { drawnTextProblems, MIN_FONT_SIZE } from '../drawn-text.ts';
import { readabilityProblems } from '../readable-text.ts';
import { chapterOpeners, lastStep } from '../steps.ts';

/** Words need as much room as this, or reading is spelling. */
const FEWEST_LINES = 4;

/** The cover, the first step of each chapter, and the last step. */
export const SAMPLE_STEPS = ['', ...chapterOpeners, lastStep];

/** What keeps a reader from the words on the page, one sentence each. */
export const textProblemsOf = (page: Page) =>
	page.evaluate(readabilityProblems, { fewestLines: FEWEST_LINES });

/** Which step is active, and which is drawn; empty on the cover. */
export const pageState = (page: Page) =>
	page.evaluate(() => ({
		active: document.documentElement.dataset.activeStep,
		drawn: document.querySelector<HTMLElement>('[data-stage]')?.dataset.scene
	}));

export const stateAt = (id: string) => ({ active: id, drawn: id });

/** Goes to a step as a link does, empty for the cover, and lets the page answer. */
const goTo = (page: Page, id: string) =>
	page.evaluate(async (step) => {
		if (step === '') window.scrollTo(0, 0);
		else document.getElementById(step)?.scrollIntoView();
		for (let frame = 0; frame < 2; frame++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	}, id);

/** Whether a step is seen: in the live graphic, or by its still. */
const isSeen = (page: Page, id: string) =>
	page.evaluate((step) => {
		const { reader, activeStep } = document.documentElement.dataset;
		if (activeStep !== undefined && reader === 'live') {
			const drawn = document.querySelector<HTMLElement>('[data-stage]')?.dataset.scene;
			return drawn === step;
		}
		const still = document.getElementById(step)?.querySelector<HTMLImageElement>('img.still');
		return still?.checkVisibility({ visibilityProperty: true }) && still.naturalWidth > 0;
	}, id);

/** Goes from step to step: each is seen, in the live graphic or by its still. */
export async function expectEachShown(page: Page, steps: string[]): Promise<void> {
	for (const id of steps) {
		await goTo(page, id);
		await page.locator(`#${id} img.still`).scrollIntoViewIfNeeded();
		await expect.poll(() => isSeen(page, id), id).toBe(true);
	}
}

/** Goes from step to step: each becomes the active one, and the words of its drawing stand free. */
export async function expectEachActive(page: Page, steps: string[] = SAMPLE_STEPS): Promise<void> {
	for (const id of steps) {
		await goTo(page, id);
		await expect.poll(() => pageState(page)).toEqual(stateAt(id));
		// Words may cross while one drawing moves into another.
		const drawn = () =>
			page.evaluate(drawnTextProblems, { drawing: '[data-stage]', smallest: MIN_FONT_SIZE });
		await expect.poll(drawn, id || 'cover').toEqual([]);
	}
}
