import { expect, test, type Page } from '@playwright/test';
import { open, positionOf, scrollTo, settle, stageIsSettled } from './support/reader.ts';
import { seeded } from './support/seeded.ts';
import { nameOf, SEVEN_SCREENS } from './support/seven-screens.ts';
import { stepIds } from './support/story.ts';

/** Letters on the glass are no lower than this, in CSS pixels. */
const SMALLEST_LETTERS = 12;

/** What is wrong with the glass now, one sentence each. */
function faultsOnTheGlass(page: Page, id: string): Promise<string[]> {
	return page.evaluate(
		([step, smallest]) => {
			/** Pixels by which letters' boxes may meet, or pass an edge. */
			const tolerance = 1;
			const stage = document.querySelector('[data-stage]');
			if (!stage) return ['there is no stage'];
			const room = stage.getBoundingClientRect();

			const pen = document.createElement('canvas').getContext('2d');
			/** Where a line's letters are: as wide as the line, as high as they reach, without the font's empty room. */
			function measured(line: SVGTSpanElement) {
				const { left, width } = line.getBoundingClientRect();
				const style = getComputedStyle(line);
				const scale = line.getScreenCTM()?.a ?? 0;
				const words = line.textContent;
				if (pen) pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
				const ink = pen?.measureText(words);
				const up = (ink?.actualBoundingBoxAscent ?? NaN) * scale;
				const down = (ink?.actualBoundingBoxDescent ?? NaN) * scale;
				const start = line
					.getStartPositionOfChar(0)
					.matrixTransform(line.getScreenCTM() ?? undefined);
				return {
					words: `“${words}”`,
					box: new DOMRect(left, start.y - up, width, up + down),
					size: parseFloat(style.fontSize) * scale
				};
			}
			const lines = [...stage.querySelectorAll<SVGTSpanElement>('text > tspan')]
				.filter((line) => line.checkVisibility() && !line.closest('[opacity="0"]'))
				.map(measured);
			const meet = (a: DOMRect, b: DOMRect) =>
				a.left + tolerance < b.right &&
				b.left + tolerance < a.right &&
				a.top + tolerance < b.bottom &&
				b.top + tolerance < a.bottom;
			const isOutside = (box: DOMRect) =>
				box.left < room.left - tolerance ||
				box.right > room.right + tolerance ||
				box.top < room.top - tolerance ||
				box.bottom > room.bottom + tolerance;

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
				...lines
					.filter(({ size }) => size < smallest - 0.01)
					.map(({ words, size }) => `${words} is ${size.toFixed(1)} px high`),
				...lines
					.filter(({ box }) => isOutside(box))
					.map(({ words }) => `${words} leaves the stage`),
				...lines.flatMap((one, index) =>
					lines
						.slice(index + 1)
						.filter((other) => meet(one.box, other.box))
						.map((other) => `${one.words} covers ${other.words}`)
				),
				...(lines.length === 0 ? ['the stage has no words'] : []),
				...(step !== 'cover' && !headline ? ['there is no headline'] : []),
				...(isCovered ? ['the headline is covered'] : []),
				...(scrollWidth > clientWidth ? ['there is a scroll bar across the page'] : [])
			];
		},
		[id, SMALLEST_LETTERS] as const
	);
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

/** The drawing as it stands, node for node; Svelte's own comments are no part of it. */
async function drawing(page: Page): Promise<string> {
	await expect(page.locator('[data-stage] .plot:empty')).toHaveCount(0);
	await stageIsSettled(page);
	const html = await page.locator('[data-stage]').evaluate((stage) => stage.outerHTML);
	return html.replaceAll(/<!--.*?-->/g, '').replaceAll('<', '\n<');
}

for (const [run, seed] of seeds.entries()) {
	const screen = [
		{ width: 390, height: 844 },
		{ width: 1440, height: 900 }
	][run % 2];
	test(`a drawing does not depend on the way to it, walk ${String(run + 1)}`, async ({ page }) => {
		test.setTimeout(90_000);
		if (screen) await page.setViewportSize(screen);
		const random = seeded(seed);
		const pick = () => stepIds[Math.floor(random() * stepIds.length)] ?? '';
		await open(page, '/');
		const stops: { id: string; top: number; walked: string }[] = [];
		for (let stop = 0; stop < STOPS; stop++) {
			// On the way: a step that is left again before its move is over.
			await scrollTo(page, await positionOf(page, pick(), 20));
			const id = pick();
			await scrollTo(page, await positionOf(page, id, 5 + Math.floor(random() * 250)));
			const walked = await drawing(page);
			stops.push({ id, top: await page.evaluate(() => window.scrollY), walked });
		}
		for (const { id, top, walked } of stops) {
			await open(page, `/#${id}`);
			await scrollTo(page, top);
			expect(
				await drawing(page),
				`${id} at ${String(top)} px; run again with SCENES_SEED=${String(seed)}`
			).toBe(walked);
		}
	});
}
