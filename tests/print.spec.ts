import { secondStep } from './support/steps.ts';
import { expect, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { open } from '#tools/page-driver.ts';
import { snippet } from '../src/embed/snippet.ts';
import { storyFrame } from './embed/host-page.ts';
import { test } from './embed/host-server.ts';
import { expectStillShown } from './support/stills.ts';
import { stepIds, story } from '#tools/story.ts';

/** Prints a page. Returns the text of each sheet, and the titles in the outline. */
async function printed(page: Page) {
	const bytes = await page.pdf({ outline: true, tagged: true });
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
	}
	type Entry = Awaited<ReturnType<typeof document.getOutline>>[number];
	const titlesOf = ({ title, items }: Entry): string[] => [
		title,
		...(items as Entry[]).flatMap(titlesOf)
	];
	return { pages, titles: (await document.getOutline()).flatMap(titlesOf) };
}

/** The numbers of the pages without text. */
const blankPages = (pages: string[]) =>
	pages.flatMap((words, index) => (words.trim() === '' ? [index + 1] : []));

for (const scripts of ['with', 'without'] as const) {
	test.describe(`${scripts} scripts`, () => {
		test.use({ javaScriptEnabled: scripts === 'with' });

		test('print shows every heading, and the still of every step', async ({ page }) => {
			if (scripts === 'with') await open(page, '/');
			else await page.goto('/');
			await page.emulateMedia({ media: 'print' });
			// A sticky graphic would cover the stills.
			await expect(page.locator('.stage-room')).not.toHaveCSS('position', 'sticky');
			await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
			for (const { title } of story.chapters) {
				await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
			}
			for (const { id, headline } of story.steps) {
				const step = page.locator(`#${id}`);
				await expect(step.getByRole('heading', { name: headline, exact: true })).toBeVisible();
				await expectStillShown(step);
				await expect(step.locator('figcaption')).toBeVisible();
			}
		});

		test('the PDF has every heading in its outline and no blank page', async ({ page }) => {
			if (scripts === 'with') await open(page, `/#${secondStep}`);
			else await page.goto('/');
			const { pages, titles } = await printed(page);
			// Printing has loaded the lazy stills.
			const stills = page.locator('img.still');
			expect(
				await stills.evaluateAll((all: HTMLImageElement[]) => all.filter((one) => one.naturalWidth))
			).toHaveLength(stepIds.length);
			// Chromium drops the space at the end of a line.
			const withoutSpaces = (text: string) => text.replaceAll(/\s/g, '');
			const outline = titles.map(withoutSpaces);
			const headings = [
				story.title,
				...story.chapters.map(({ title }) => title),
				...story.steps.map(({ headline }) => headline)
			];
			expect(
				headings.filter(
					(heading) => !outline.some((title) => title.includes(withoutSpaces(heading)))
				)
			).toEqual([]);
			// A sheet of paper fits at most two steps with their stills.
			expect(pages.length).toBeGreaterThanOrEqual(stepIds.length / 2);
			expect(blankPages(pages), `of ${String(pages.length)}`).toEqual([]);
		});
	});
}

/**
 * Runs in the page. Returns the number of visible texts, and those with a contrast below 4.5 : 1 on white
 * paper, since browsers print no backgrounds.
 */
function paleTexts() {
	const luminance = (colour: string) => {
		const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
			const share = Number(value) / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const pale: string[] = [];
	let count = 0;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const { parentElement: parent, nodeValue } = walker.currentNode;
		if (!parent?.checkVisibility() || !nodeValue?.trim()) continue;
		count++;
		const { color, fill } = getComputedStyle(parent);
		const colour = parent.closest('svg') ? fill : color;
		if (1.05 / (luminance(colour) + 0.05) < 4.5) pale.push(`${nodeValue.trim()}: ${colour}`);
	}
	return { count, pale };
}

for (const address of ['/', '/sources/']) {
	test(`${address} is dark on white paper, from the dark theme too`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.addInitScript((key) => {
			localStorage.setItem(key, 'dark');
		}, `${story.element}-theme`);
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		const onScreen = await page.evaluate(paleTexts);
		expect(onScreen.pale.length).toBeGreaterThan(0.9 * onScreen.count);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect((await page.evaluate(paleTexts)).pale).toEqual([]);
	});
}

test('an article with the story prints its title and address in place of empty pages', async ({
	page,
	hostSite
}) => {
	await page.goto(hostSite.page('our element'));
	await page.locator(story.element).scrollIntoViewIfNeeded();
	await storyFrame(page, 'sticky');
	const { pages } = await printed(page);
	expect(blankPages(pages), `of ${String(pages.length)}`).toEqual([]);
	expect(pages.join('')).toContain(`${story.title}: a story`);
	expect(pages.join('')).toContain(`: ${hostSite.home}`);
});

test('an article with a flat iframe of another script prints every step', async ({
	page,
	hostSite
}) => {
	await page.goto(hostSite.page('pym.js'));
	const frame = await storyFrame(page, 'flat');
	await frame.evaluate(() => document.fonts.ready);
	const heights = () =>
		frame.evaluate(() => [
			window.innerHeight,
			Math.ceil(document.querySelector('[data-frame]')?.getBoundingClientRect().height ?? NaN)
		]);
	await expect.poll(async () => new Set(await heights()).size).toBe(1);
	const { pages } = await printed(page);
	expect(blankPages(pages), `of ${String(pages.length)}`).toEqual([]);
	const words = pages.join(' ').replaceAll(/\s+/g, ' ');
	const missing = story.steps.filter(({ headline }) => !words.includes(headline));
	expect(missing.map(({ id }) => id)).toEqual([]);
});

test('an article with one step prints its graphic, then the address of the story', async ({
	page,
	hostSite: { home, article }
}) => {
	const [step] = story.steps;
	await page.goto(
		article(snippet({ element: story.element, home, title: story.title, step: step?.id }))
	);
	await page.locator(story.element).scrollIntoViewIfNeeded();
	const frame = page.frameLocator(`${story.element} iframe`);
	await expect(frame.locator('[data-stage] svg')).toHaveCount(1);
	const { pages } = await printed(page);
	expect(blankPages(pages), `of ${String(pages.length)}`).toEqual([]);
	const [, afterHeadline = ''] = pages.join(' ').split(step?.headline ?? '');
	expect(afterHeadline).toContain(step?.caption);
	expect(afterHeadline).toContain(`: ${home}#${String(step?.id)}`);
});
