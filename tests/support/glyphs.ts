/** Letters of languages that are set in fonts of the reader's system. The machine that tests may have none. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { hasFont } from '#rules/writing.ts';

/** A font of the packages, in slices, by language; and the name that the page's styles use for it. */
const FONTS: Readonly<Record<string, { name: string; family: string }>> = {
	ja: { name: 'noto-sans-jp', family: 'Hiragino Sans' }
};

const FOLDER = '/test-font/';

/**
 * Gives the page's next documents a font for the language, in place of the first one in the page's styles. Widths
 * and line breaks are then the same on every machine. The page's policy allows fonts of its own site only.
 * @throws {Error} if no font is known for the language.
 */
export async function loadGlyphs(page: Page, language: string): Promise<void> {
	if (hasFont(language)) return;
	const font = FONTS[language];
	if (!font) throw new Error(`tests/support/glyphs.ts has no font for “${language}”: add one.`);
	const folder = join('node_modules/@fontsource-variable', font.name);
	const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<
		string,
		string
	>;
	const slices = Object.entries(ranges).map(([key, unicodeRange]) => ({
		file: `${font.name}-${key.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`,
		unicodeRange
	}));
	await page.route(`**${FOLDER}*`, async (route) => {
		const path = join(folder, 'files', basename(new URL(route.request().url()).pathname));
		await route.fulfill({ path, contentType: 'font/woff2' });
	});
	await page.addInitScript(
		({ family, folder, faces }) => {
			for (const { file, unicodeRange } of faces) {
				const source = `url(${folder}${file})`;
				document.fonts.add(new FontFace(family, source, { unicodeRange, weight: '100 900' }));
			}
		},
		{ family: font.family, folder: FOLDER, faces: slices }
	);
}
