/** The presentation in every engine. playwright.config.ts runs this file once an engine; tests/present.spec.ts has the rest. */
import { expect } from '@playwright/test';
import { drawnTextProblems, MIN_FONT_SIZE } from './support/drawn-text.ts';
import type { Tab } from './support/engines/engine.ts';
import { consoleErrors, waitUntilAtRest } from './support/engines/probes.ts';
import { test } from './support/engines/test.ts';
import { firstStep, lastStep } from './support/steps.ts';
import { stepIds, story } from '#tools/story.ts';

test.use({ size: { width: 1280, height: 720 } });

/** The visible headlines, the step in the stage, and the hash of the address. */
const shown = (tab: Tab) =>
	tab.run(
		() => ({
			headlines: [...document.querySelectorAll<HTMLElement>('h1')]
				.filter((headline) => headline.checkVisibility())
				.map((headline) => headline.textContent),
			drawn: document.querySelector<HTMLElement>('[data-stage]')?.dataset.scene,
			hash: location.hash
		}),
		null
	);

const shownAt = (id: string) => ({
	headlines: [story.steps.find((step) => step.id === id)?.headline ?? story.title],
	drawn: id,
	hash: id && `#${id}`
});

test('keys show every step at full size; the address opens it again', async ({ tab, baseURL }) => {
	const address = `${String(baseURL)}present/`;
	const hasButtons = () =>
		tab.run(() => document.querySelector('[data-controls]:not([hidden])') !== null, null);
	await tab.open(address);
	await expect.poll(hasButtons).toBe(true);
	await consoleErrors.record(tab);
	for (const [index, id] of stepIds.entries()) {
		// A clicker sends Page Down.
		await tab.press(index % 2 === 0 ? 'PageDown' : 'Space');
		await expect.poll(() => shown(tab)).toEqual(shownAt(id));
		await waitUntilAtRest(tab);
		const problems = { drawing: '[data-stage]', smallest: MIN_FONT_SIZE };
		expect(await tab.run(drawnTextProblems, problems), id).toEqual([]);
	}
	await tab.press('Home');
	await expect.poll(() => shown(tab)).toEqual(shownAt(''));
	await tab.press('End');
	await expect.poll(() => shown(tab)).toEqual(shownAt(lastStep));
	expect(await consoleErrors.all(tab)).toEqual([]);

	await tab.open(`${address}#${firstStep}`);
	await expect.poll(() => shown(tab)).toEqual(shownAt(firstStep));
});
