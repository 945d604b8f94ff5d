/** Reads the whole of each story in every language and engine. */
import { expect } from '@playwright/test';
import { test } from '../support/edition.ts';
import { drawnTextProblems, MIN_FONT_SIZE } from '../support/drawn-text.ts';
import type { Tab } from '../support/engines/engine.ts';
import {
	stateAt,
	waitUntilAtRest,
	consoleErrors,
	headlineIsVisible,
	open,
	recordedSteps,
	recordSteps,
	waitForScrollEnd,
	pageState
} from '../support/engines/probes.ts';
import { readThrough } from '../support/read-through.ts';
import { readabilityProblems } from '../support/readable-text.ts';
import { laterOpener, lastStep } from '../support/openers.ts';
import { stepIds } from '#tools/story.ts';

/** The narrowest width that all engines support, and a width with two columns. */
const SIZES = {
	narrow: { width: 450, height: 800 },
	wide: { width: 1200, height: 800 }
};

/** Tests that depend on the letters. Firefox and WebKit run no others in an edition (`playwright.config.ts`). */
const LETTERS = { tag: '@letters' };

const drawnTextProblemsOf = (tab: Tab) =>
	tab.run(drawnTextProblems, { drawing: '[data-stage]', smallest: MIN_FONT_SIZE });

for (const [name, size] of Object.entries(SIZES)) {
	test.describe(name, () => {
		test.use({ size });

		test(
			'every step is read in order, forward and back',
			LETTERS,
			async ({ tab, baseURL, edition }) => {
				await open(tab, String(baseURL));
				await consoleErrors.record(tab);
				const problems: string[] = [];
				for (const { id, altText } of edition.steps) {
					problems.push(...(await tab.run(readThrough, [id])));
					await tab.hasName('[data-stage]', altText.trim());
					await waitUntilAtRest(tab);
					problems.push(...(await drawnTextProblemsOf(tab)).map((problem) => `${id}: ${problem}`));
				}
				// Backward, each step interrupts the transition of the previous one.
				problems.push(...(await tab.run(readThrough, stepIds.toReversed())));
				await tab.hasName('[data-stage]', edition.steps[0]?.altText.trim() ?? '');
				await waitUntilAtRest(tab);
				problems.push(...(await drawnTextProblemsOf(tab)).map((problem) => `back: ${problem}`));
				expect(problems).toEqual([]);
				expect(await tab.run(readabilityProblems, { fewestLines: 5 })).toEqual([]);
				expect(await consoleErrors.all(tab)).toEqual([]);
			}
		);
	});
}

test.describe('wide', () => {
	// The page is shorter, so the test needs fewer keys.
	test.use({ size: SIZES.wide });

	test('keys scroll through all steps in order', async ({ tab, baseURL }) => {
		await open(tab, String(baseURL));
		await recordSteps(tab);
		const place = () => tab.run(() => Math.round(window.scrollY), null);
		const end = () =>
			tab.run(() => document.documentElement.scrollHeight - window.innerHeight, null);

		for (let before = 0; before < (await end()) - 1; before = await place()) {
			await tab.press('PageDown');
			await expect.poll(place, { intervals: [20] }).toBeGreaterThan(before);
			await waitForScrollEnd(tab);
		}
		const forward = (await recordedSteps(tab)) ?? [];
		expect(forward).toEqual(stepIds.filter((id) => forward.includes(id)));
		expect(forward.at(-1)).toBe(lastStep);

		await tab.press('Home');
		await expect.poll(() => pageState(tab)).toEqual(stateAt(''));
		// A browser may drop a key while it still scrolls.
		await waitForScrollEnd(tab);
		await tab.press('End');
		await expect.poll(() => pageState(tab)).toEqual(stateAt(lastStep));
	});
});

/** Runs in the page: returns whether the navigation's link to the active step is whole in its strip. */
function marksStepInView(): boolean {
	const strip = document.querySelector('nav[data-spine]')?.getBoundingClientRect();
	const link = document.querySelector('nav[data-spine] [aria-current="step"]');
	const { left = NaN, right = NaN } = link?.getBoundingClientRect() ?? {};
	return strip !== undefined && left >= strip.left && right <= strip.right;
}

test(
	'with doubled text, no text is covered and the step navigation shows its step',
	LETTERS,
	async ({ tab, baseURL }) => {
		await open(tab, `${String(baseURL)}#${laterOpener}`);
		await waitUntilAtRest(tab);
		await tab.run(() => {
			document.documentElement.style.setProperty('font-size', '200%');
		}, null);
		await expect.poll(() => tab.run(marksStepInView, null)).toBe(true);
		expect(await pageState(tab)).toEqual(stateAt(laterOpener));
		expect(await tab.run(readabilityProblems, { fewestLines: 3 })).toEqual([]);
	}
);

test(
	'a reader’s own text spacing leaves every label in its place',
	LETTERS,
	async ({ tab, baseURL }) => {
		await open(tab, String(baseURL));
		// The values of WCAG 1.4.12. The page's policy forbids inline styles.
		await tab.run(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }'
			);
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		}, null);
		for (const id of stepIds) {
			expect(await tab.run(readThrough, [id])).toEqual([]);
			await waitUntilAtRest(tab);
			expect(await drawnTextProblemsOf(tab), id).toEqual([]);
		}
	}
);

test('every anchor opens its step, with the headline in view', async ({
	tab,
	baseURL,
	edition
}) => {
	for (const id of stepIds) {
		await open(tab, `${String(baseURL)}#${id}`);
		await expect.poll(() => pageState(tab)).toEqual(stateAt(id));
		await expect.poll(() => headlineIsVisible(tab, id)).toBe(true);
	}
	for (const { id, aliases } of edition.steps) {
		for (const alias of aliases) {
			await open(tab, `${String(baseURL)}#${alias}`);
			await expect.poll(() => pageState(tab)).toEqual(stateAt(id));
		}
	}
});

/** Runs in the page: scrolls to a step's still. Returns its alt text, and whether the image has loaded at its minimum width. */
function stillOf(step: string) {
	const still = document.querySelector<HTMLImageElement>(`#${step} img.still`);
	still?.scrollIntoView({ block: 'center', behavior: 'instant' });
	// WebKit gives an SVG's width in the page as its natural width. A broken image has none.
	const isLoaded =
		still?.complete && still.naturalWidth > 0 && still.getBoundingClientRect().width >= 309;
	return { altText: still?.alt, isLoaded };
}

/** Runs in the page: returns the links from numbers to claims in a step that are not underlined. */
function plainFigureLinks(step: string) {
	return [...document.querySelectorAll(`#${step} a.figure`)]
		.filter((link) => getComputedStyle(link).textDecorationLine !== 'underline')
		.map((link) => link.textContent);
}

test.describe('scripts off', () => {
	test.use({ scripts: false });

	test('the page has all text, with a still below each step', async ({ tab, baseURL, edition }) => {
		await tab.open(`${String(baseURL)}#${laterOpener}`);
		// An engine may report the page as loaded before it has scrolled to the anchor.
		await expect.poll(() => headlineIsVisible(tab, laterOpener)).toBe(true);
		expect(await tab.run(() => document.documentElement.dataset.reader, null)).toBeFalsy();
		expect(await tab.run(readabilityProblems, { fewestLines: 5 })).toEqual([]);
		for (const { id, headline, caption, altText } of edition.steps) {
			const words = await tab.run(
				(step) => document.getElementById(step)?.innerText.replaceAll(/\s+/g, ' '),
				id
			);
			expect(words).toContain(headline);
			expect(words).toContain(caption);
			expect(await tab.run(plainFigureLinks, id)).toEqual([]);
			const still = () => tab.run(stillOf, id);
			await expect
				.poll(still, { intervals: [20, 50, 100] })
				.toEqual({ altText: altText.trim(), isLoaded: true });
		}
	});
});
