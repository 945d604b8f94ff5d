import { expect, test, type Page } from '@playwright/test';
import { expectEachActive } from './support/faults/reading.ts';
import { open, settle } from '#tools/page-driver.ts';
import { seeded } from '#tools/seeded.ts';

/** Number of random moves. A check follows each move. `src/reader/track-active-step.browser.test.ts` makes more moves. */
const MOVES = 150;

const SEED = 20240410;

/**
 * The rule of `activeStep`, written independently: walks up from the end of the story to the first
 * section that starts above the trigger line.
 */
function expected(page: Page): Promise<string> {
	return page.evaluate(() => {
		const line = document.querySelector('[data-trigger-line]')?.getBoundingClientRect().y ?? NaN;
		let section = [...document.querySelectorAll('[data-step]')].at(-1) ?? null;
		while (section && section.getBoundingClientRect().y > line) {
			do section = section.previousElementSibling;
			while (section && !section.hasAttribute('data-step'));
		}
		return section?.id ?? '';
	});
}

test(`exactly one step is active through ${String(MOVES)} scrolls, jumps and resizes`, async ({
	page
}) => {
	const random = seeded(SEED);
	const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)];
	await open(page, '/');
	// Loads all scenes, so that the graphic never waits for one.
	await expectEachActive(page);
	const ids = await page
		.locator('[data-step]')
		.evaluateAll((sections) => sections.map(({ id }) => id));

	const moves: Record<string, () => Promise<unknown>> = {
		scroll: () => {
			const by = Math.round((random() - 0.45) * 1600);
			return page.evaluate((pixels) => {
				window.scrollBy(0, pixels);
			}, by);
		},
		jump: () => {
			const share = random();
			return page.evaluate((part) => {
				window.scrollTo(0, part * document.documentElement.scrollHeight);
			}, share);
		},
		anchor: () => {
			const id = pick(ids) ?? '';
			return page.evaluate((anchor) => {
				location.hash = anchor;
			}, id);
		},
		resize: () =>
			page.setViewportSize({
				width: pick([320, 360, 390, 768, 899, 900, 1024, 1440]) ?? 360,
				height: pick([480, 568, 600, 640, 700, 800, 844, 1000]) ?? 640
			}),
		// A browser's address bar changes only the height.
		'address bar': () => {
			const size = page.viewportSize() ?? { width: 360, height: 640 };
			return page.setViewportSize({ ...size, height: pick([800, 700, 600, 1000]) ?? 640 });
		},
		growth: () => {
			const height = Math.round(random() * 400);
			return page.evaluate((pixels) => {
				const cover = document.querySelector<HTMLElement>('.cover');
				if (cover) cover.style.paddingBottom = `${String(pixels)}px`;
			}, height);
		}
	};
	const kinds = Object.keys(moves);
	const weighted = [...kinds, 'scroll', 'scroll', 'scroll', 'jump'];

	for (let move = 0; move < MOVES; move++) {
		const kind = pick(weighted) ?? 'scroll';
		await moves[kind]?.();
		await settle(page);
		const [active, shown, marked, rule] = await Promise.all([
			page.evaluate(() => document.documentElement.dataset.activeStep),
			page.locator('[data-stage]').getAttribute('data-scene'),
			page
				.locator('nav[data-spine] [aria-current=step]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1))),
			expected(page)
		]);
		const where = `move ${String(move)} (${kind})`;
		expect(active, where).toBe(rule);
		expect(shown, where).toBe(rule);
		expect(marked, where).toEqual(rule === '' ? [] : [rule]);
	}
});
