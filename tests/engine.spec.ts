import { expect, test, type Page } from '@playwright/test';
import { walk } from './support/faults/reading.ts';
import { open, settle } from '#tools/reader.ts';

/** Moves in one run; the engine is asked after each. */
const MOVES = 500;

/** A small seeded generator of numbers from 0 to 1 (mulberry32), so that a failure can be run again. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * The rule, said once more and in other words: walk up from the end of the story; the first section
 * that has begun by the line is where the reader is.
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

const seeds = process.env.ENGINE_SEED ? [Number(process.env.ENGINE_SEED)] : [20240410, Date.now()];

for (const [run, seed] of seeds.entries()) {
	test(`exactly one step is active through ${String(MOVES)} scrolls, jumps and resizes, run ${String(run + 1)}`, async ({
		page
	}) => {
		const random = seeded(seed);
		const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)];
		await open(page, '/');
		// Scenes come by chapter; a graphic that waits for one is no matter of this test.
		await walk(page);
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
			// An address bar that comes and goes changes the height alone.
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
			const [said, shown, marked, rule] = await Promise.all([
				page.evaluate(() => document.documentElement.dataset.activeStep),
				page.locator('[data-stage]').getAttribute('data-scene'),
				page
					.locator('nav[data-spine] [aria-current=step]')
					.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1))),
				expected(page)
			]);
			const where = `move ${String(move)} (${kind}); run again with ENGINE_SEED=${String(seed)}`;
			expect(said, where).toBe(rule);
			expect(shown, where).toBe(rule);
			expect(marked, where).toEqual(rule === '' ? [] : [rule]);
		}
	});
}
