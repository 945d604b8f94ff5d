import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { open } from './support/reader.ts';
import { stepIds, story } from './support/story.ts';

/** What the tests ask of a PDF, as far as Chromium writes it: objects in plain text, streams deflated. */
function readPdf(bytes: Buffer) {
	// One character a byte, so that places in the text are places in the file.
	const text = bytes.toString('latin1');
	const objects = new Map(
		[...text.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, id, body]) => [
			id,
			body ?? ''
		])
	);
	const streamOf = (id: string | undefined) => {
		const stream = /stream\n(.*)\nendstream/s.exec(objects.get(id) ?? '')?.[1] ?? '';
		return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
	};
	const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
	const titles = [...objects.values()].flatMap((body) => titleIn(body) ?? []);
	return {
		/** What is drawn on each page. */
		pages: pages.map((body) => streamOf(/\/Contents (\d+) 0 R/.exec(body)?.[1])),
		/** Titles of the outline: the headings. */
		titles
	};
}

/** The title of an outline's entry: a hexadecimal string in UTF-16, or a plain one. */
function titleIn(body: string): string | undefined {
	if (!body.includes('/Dest')) return undefined;
	const [, hex, plain] = /\/Title (?:<([\dA-Fa-f]+)>|\((.*?)(?<!\\)\))/s.exec(body) ?? [];
	if (!hex) return plain?.replaceAll(/\\(.)/g, '$1');
	return Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\uFEFF', '');
}

for (const scripts of ['with', 'without'] as const) {
	test.describe(`${scripts} scripts`, () => {
		test.use({ javaScriptEnabled: scripts === 'with' });

		test('print shows every heading, and the still of every step', async ({ page }) => {
			if (scripts === 'with') await open(page, '/');
			else await page.goto('/');
			await page.emulateMedia({ media: 'print' });
			// Stuck to the glass, it would lie over the stills.
			await expect(page.locator('.stage-room')).not.toHaveCSS('position', 'sticky');
			await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
			for (const { title } of story.chapters) {
				await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
			}
			for (const { id, headline } of story.steps) {
				const step = page.locator(`#${id}`);
				await expect(step.getByRole('heading', { name: headline, exact: true })).toBeVisible();
				const still = step.locator('.still .drawing > svg');
				await expect(still).toBeVisible();
				await expect(still.locator('text').first()).toBeVisible();
			}
		});

		test('on paper every heading is there and no page is blank', async ({ page }) => {
			if (scripts === 'with') await open(page, '/#hawaii');
			else await page.goto('/');
			const { pages, titles } = readPdf(await page.pdf({ outline: true, tagged: true }));
			const said = titles.join('\n');
			const headings = [
				story.title,
				...story.chapters.map(({ title }) => title),
				...story.steps.map(({ headline }) => headline)
			];
			expect(headings.filter((heading) => !said.includes(heading))).toEqual([]);
			// Two steps and their stills fit on no smaller paper.
			expect(pages.length).toBeGreaterThanOrEqual(stepIds.length / 2);
			// `Tj` and `TJ` are how a PDF shows words.
			const blank = pages.flatMap((drawn, index) => (/T[jJ]\b/.test(drawn) ? [] : [index + 1]));
			expect(blank, `blank pages of ${String(pages.length)}`).toEqual([]);
		});
	});
}
