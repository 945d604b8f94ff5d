import { expect, type Page } from '@playwright/test';
import { faultsOfDrawnWords, SMALLEST_LETTERS } from '../drawn-words.ts';
import { faultsOfWords } from '../readable-words.ts';
import { settle, stageIsSettled } from '../reader.ts';
import { stepIds } from '../story.ts';

/** Words need as much room as this, or reading is spelling. */
const FEWEST_LINES = 4;

/** What keeps a reader from the words on the page, one sentence each. */
export const faultsOfPage = (page: Page) =>
	page.evaluate(faultsOfWords, { fewestLines: FEWEST_LINES });

const faultsOfDrawing = (page: Page) =>
	page.evaluate(faultsOfDrawnWords, { drawing: '[data-stage]', smallest: SMALLEST_LETTERS });

/** Goes to every step; what is wrong there, one sentence each. */
export async function faultsOfWalk(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const id of ['', ...stepIds]) {
		await page.evaluate((step) => {
			if (step === '') window.scrollTo(0, 0);
			else document.getElementById(step)?.scrollIntoView();
		}, id);
		await settle(page);
		await expect(page.locator('html')).toHaveAttribute('data-active-step', id);
		await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', id);
		let drawn = await faultsOfDrawing(page);
		if (drawn.length > 0) {
			// Words may cross while one drawing moves into another.
			await stageIsSettled(page);
			drawn = await faultsOfDrawing(page);
		}
		faults.push(...drawn.map((fault) => `${id || 'cover'}: ${fault}`));
	}
	return faults;
}
