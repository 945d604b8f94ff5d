/**
 * `npm run sheet -- [STEP…] [--screen 390x844] [--only dark] [--language ja]`: contact sheets of the built site, as
 * PNG files in sheet/, of an edition in sheet/LANGUAGE/. A sheet is one screen in one variant, with a labelled screenshot of every step.
 * Screens and variants may be repeated. The step `cover` is the cover.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { readEdition } from '#content/load/read-story.ts';
import { chromium } from '#tools/chromium.ts';
import { buildFolder, projectFolder } from '#tools/paths.ts';
import { open, positionOf, scrollTo, stageIsSettled } from '#tools/page-driver.ts';
import { serve } from '#tools/serve.ts';
import { nameOf, SEVEN_SCREENS } from '#tools/seven-screens.ts';
import { stepIds } from '#tools/story.ts';
import { main } from './main.ts';

/** Milliseconds that any operation on a page may take. */
const TIMEOUT = 20_000;

const TWO_SCREENS = ['390×844', '1440×900'];

interface Variant {
	media?: Parameters<Page['emulateMedia']>[0];
	/** Whether the page's scripts run. Default: true. */
	scripts?: boolean;
	/** Default: all seven. */
	screens?: string[];
	/** Takes a screenshot of a step, or of the cover. */
	screenshot: (page: Page, step: string) => Promise<Buffer>;
}

const VARIANTS: Record<string, Variant> = {
	light: { media: { colorScheme: 'light' }, screenshot: viewportAtRest },
	dark: { media: { colorScheme: 'dark' }, screenshot: viewportAtRest },
	forced: { media: { forcedColors: 'active' }, screens: TWO_SCREENS, screenshot: viewportAtRest },
	reduced: {
		media: { reducedMotion: 'reduce' },
		screens: TWO_SCREENS,
		screenshot: viewportAtAnchor
	},
	'no-script': { scripts: false, screens: TWO_SCREENS, screenshot: section },
	print: { media: { media: 'print' }, screens: TWO_SCREENS, screenshot: section }
};

/** Scrolls to 65 % of the step, where moving marks are at rest. */
async function viewportAtRest(page: Page, step: string): Promise<Buffer> {
	if (step === 'cover') await scrollTo(page, 0);
	else {
		const height = (await page.locator(`#${step}`).boundingBox())?.height ?? 0;
		await scrollTo(page, await positionOf(page, step, height * 0.65));
	}
	await stageIsSettled(page);
	return page.screenshot();
}

/** Takes a screenshot of the viewport after a link to the step. */
async function viewportAtAnchor(page: Page, step: string): Promise<Buffer> {
	await scrollTo(page, step === 'cover' ? 0 : await positionOf(page, step));
	return page.screenshot();
}

/** Takes a screenshot of the whole section of a step, with its still. */
async function section(page: Page, step: string): Promise<Buffer> {
	// Without scripts, Playwright does not scroll to an element, and `addStyleTag` never ends.
	// The step navigation would cover a section that is longer than the viewport.
	await page.evaluate((id) => {
		document.querySelector('nav[data-spine]')?.remove();
		const section = document.getElementById(id);
		window.scrollTo(0, section ? window.scrollY + section.getBoundingClientRect().top : 0);
	}, step);
	return step === 'cover' ? page.screenshot() : page.locator(`#${step}`).screenshot();
}

interface Sheet {
	screen: { width: number; height: number };
	variant: Variant;
	/** Screen and variant, as in `390×844 dark`. */
	name: string;
}

/** Returns the screenshots of a sheet as HTML figures. */
async function screenshotsOf(browser: Browser, address: string, sheet: Sheet, steps: string[]) {
	const { media, scripts = true, screenshot } = sheet.variant;
	await using page = await browser.newPage({ viewport: sheet.screen, javaScriptEnabled: scripts });
	// tsx wraps functions in a helper of this name, which pages do not have.
	await page.addInitScript('globalThis.__name = (value) => value');
	page.setDefaultTimeout(TIMEOUT);
	// Fonts may load too late for the first visit, so it only fills the cache.
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready);
	if (scripts) await open(page, address);
	else await page.goto(address);
	if (media) await page.emulateMedia(media);
	const figures: string[] = [];
	for (const step of steps) {
		const png = (await screenshot(page, step)).toString('base64');
		figures.push(
			`<figure><figcaption>${step}</figcaption><img src="data:image/png;base64,${png}"></figure>`
		);
	}
	return figures;
}

/** Takes a screenshot of a page with the figures side by side. Four of the widest fit in a row. */
async function writeSheet(
	browser: Browser,
	path: string,
	{ name, screen }: Sheet,
	figures: string[]
) {
	const width = Math.min(screen.width, 960);
	await using page = await browser.newPage({
		viewport: { width: Math.min(3900, figures.length * (width + 12) + 24), height: 600 }
	});
	page.setDefaultTimeout(TIMEOUT);
	await page.setContent(`<!doctype html><meta charset="utf-8"><style>
		body { margin: 12px; background: #888; color: #000; font: 16px sans-serif }
		main { display: flex; flex-wrap: wrap; align-items: start; gap: 12px }
		figure { margin: 0; width: ${width}px } figcaption { font-weight: bold }
		img { display: block; width: 100% }
		</style><h1>${name}</h1><main>${figures.join('')}</main>`);
	await page.screenshot({ path, fullPage: true });
}

/**
 * Reads the command line. `path` is the folder of the language on the site.
 * @throws {Error} if it names an unknown step, screen, variant or language.
 */
function readOptions(): { path: string; steps: string[]; sheets: Sheet[] } {
	const list = { type: 'string', multiple: true } as const;
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { screen: list, only: list, language: { type: 'string' } }
	});
	const allSteps = ['cover', ...stepIds];
	const screens = values.screen?.map((text) => text.replace('x', '×'));
	const variants = values.only ?? Object.keys(VARIANTS);
	rejectUnknown('step', positionals, allSteps);
	rejectUnknown('screen', screens ?? [], SEVEN_SCREENS.map(nameOf));
	rejectUnknown('variant', variants, Object.keys(VARIANTS));
	const sheets = Object.entries(VARIANTS)
		.filter(([name]) => variants.includes(name))
		.flatMap(([name, variant]) =>
			SEVEN_SCREENS.filter((screen) =>
				(screens ?? variant.screens ?? [nameOf(screen)]).includes(nameOf(screen))
			).map((screen) => ({ screen, variant, name: `${nameOf(screen)} ${name}` }))
		);
	const { path } = readEdition(values.language);
	return { path, steps: positionals.length > 0 ? positionals : allSteps, sheets };
}

function rejectUnknown(kind: string, names: string[], known: string[]): void {
	const unknown = names.find((name) => !known.includes(name));
	if (unknown === undefined) return;
	throw new Error(`There is no ${kind} “${unknown}”. Use one of: ${known.join(', ')}.`);
}

await main(async () => {
	const { path, steps, sheets } = readOptions();
	const folder = join(projectFolder, 'sheet', path);
	await using server = await serve({ folder: buildFolder, port: 0 });
	await using browser = await playwright.launch(await chromium());
	for (const sheet of sheets) {
		const file = join(folder, `${sheet.name.replace('×', 'x').replace(' ', '-')}.png`);
		const figures = await screenshotsOf(browser, server.address + path, sheet, steps);
		await writeSheet(browser, file, sheet, figures);
		console.log(file);
	}
});
