import { expect, type Page } from '@playwright/test';
import { drawnTextProblems, MIN_FONT_SIZE } from '../drawn-text.ts';
import { readabilityProblems } from '../readable-text.ts';
import { chapterOpeners, lastStep } from '../steps.ts';

/** The minimum number of text lines between pinned elements. */
const MIN_LINES = 4;

/** The cover, the first step of each chapter, and the last step. */
export const SAMPLE_STEPS = ['', ...chapterOpeners, lastStep];

/** Returns the problems of the page's text, one sentence each. */
export const textProblemsOf = (page: Page) =>
	page.evaluate(readabilityProblems, { fewestLines: MIN_LINES });

/** Returns the active step and the drawn step; empty on the cover. */
export const pageState = (page: Page) =>
	page.evaluate(() => ({
		active: document.documentElement.dataset.activeStep,
		drawn: document.querySelector<HTMLElement>('[data-stage]')?.dataset.scene
	}));

/** The state of the page when a step is active; empty for the cover. */
export const stateAt = (id: string) => ({ active: id, drawn: id });

/** Scrolls to a step like a link (empty: the cover), and waits two frames. */
const goTo = (page: Page, id: string) =>
	page.evaluate(async (step) => {
		if (step === '') window.scrollTo(0, 0);
		else document.getElementById(step)?.scrollIntoView();
		for (let frame = 0; frame < 2; frame++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	}, id);

/** Returns whether the live graphic or the still shows the step. */
const isShown = (page: Page, id: string) =>
	page.evaluate((step) => {
		const { reader, activeStep } = document.documentElement.dataset;
		if (activeStep !== undefined && reader === 'live') {
			const drawn = document.querySelector<HTMLElement>('[data-stage]')?.dataset.scene;
			return drawn === step;
		}
		const still = document.getElementById(step)?.querySelector<HTMLImageElement>('img.still');
		return still?.checkVisibility({ visibilityProperty: true }) && still.naturalWidth > 0;
	}, id);

/** Scrolls from step to step. Expects the live graphic or the still of each. */
export async function expectEachShown(page: Page, steps: string[]): Promise<void> {
	for (const id of steps) {
		await goTo(page, id);
		await page.locator(`#${id} img.still`).scrollIntoViewIfNeeded();
		await expect.poll(() => isShown(page, id), id).toBe(true);
	}
}

/** Scrolls from step to step. Expects each to become active, and its drawing's text to have no problems. */
export async function expectEachActive(page: Page, steps: string[] = SAMPLE_STEPS): Promise<void> {
	for (const id of steps) {
		await goTo(page, id);
		await expect.poll(() => pageState(page)).toEqual(stateAt(id));
		// Text may overlap during a transition.
		const problems = () =>
			page.evaluate(drawnTextProblems, { drawing: '[data-stage]', smallest: MIN_FONT_SIZE });
		await expect.poll(problems, id || 'cover').toEqual([]);
	}
}
