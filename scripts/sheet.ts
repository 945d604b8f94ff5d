/**
 * `npm run sheet -- [STEP…] [--screen 390x844] [--only dark]`: contact sheets of the built site. Each
 * sheet is one screen in one variant: a labelled picture of every step, as one PNG in sheet/. Both
 * options may be given more than once; `cover` names the cover.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { STORY_CARD } from '../src/cards/card-names.ts';
import { open, positionOf, scrollTo, stageIsSettled } from '#tools/reader.ts';
import { nameOf, SEVEN_SCREENS, type Screen } from '#tools/seven-screens.ts';
import { stepIds } from '#tools/story.ts';
import { chromium } from '#tools/chromium.ts';
import { main } from './main.ts';
import { buildFolder, projectFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';

/** No run takes longer than this, whatever hangs. */
const LONGEST_RUN = 10 * 60_000;
/** Nothing that is waited for on a page takes longer than this. */
const LONGEST_WAIT = 20_000;

/** Variants that show more than the theme are drawn at these screens only. */
const TWO_SCREENS = ['390×844', '1440×900'];

interface Variant {
	media?: Parameters<Page['emulateMedia']>[0];
	scripts?: boolean;
	screens?: string[];
	/** Takes the picture of a step, or of the cover. */
	picture: (page: Page, step: string) => Promise<Buffer>;
	/** CSS that the page gets for its pictures. */
	style?: string;
}

/** A section is longer than the glass, and the spine would lie over it. */
const NO_SPINE = 'nav[data-spine] { display: none }';

const VARIANTS: Record<string, Variant> = {
	light: { media: { colorScheme: 'light' }, picture: settledGlass },
	dark: { media: { colorScheme: 'dark' }, picture: settledGlass },
	forced: { media: { forcedColors: 'active' }, screens: TWO_SCREENS, picture: settledGlass },
	reduced: { media: { reducedMotion: 'reduce' }, screens: TWO_SCREENS, picture: glassAtAnchor },
	'no-script': { scripts: false, screens: TWO_SCREENS, picture: section, style: NO_SPINE },
	print: { media: { media: 'print' }, screens: TWO_SCREENS, picture: section },
	cards: { screens: ['1440×900'], picture: card }
};

/** Where the reader stands for a picture: this share of the step, where whatever travels has arrived. */
const FAR_IN_THE_STEP = 0.65;

/** The screen as a reader sees it, well into the step and when every move is over. */
async function settledGlass(page: Page, step: string): Promise<Buffer> {
	if (step === 'cover') await scrollTo(page, 0);
	else {
		const height = (await page.locator(`#${step}`).boundingBox())?.height ?? 0;
		await scrollTo(page, await positionOf(page, step, height * FAR_IN_THE_STEP));
	}
	await stageIsSettled(page);
	return page.screenshot();
}

/** The screen where a link to the step leads. */
async function glassAtAnchor(page: Page, step: string): Promise<Buffer> {
	await scrollTo(page, step === 'cover' ? 0 : await positionOf(page, step));
	return page.screenshot();
}

/** The step's own section with its still, whole. The page's own scripts may be off. */
async function section(page: Page, step: string): Promise<Buffer> {
	if (step === 'cover') {
		await page.evaluate(() => {
			window.scrollTo(0, 0);
		});
		return page.screenshot();
	}
	// Where scripts are off Playwright does not scroll to what it takes, and what is off the glass is not drawn.
	await page.evaluate((id) => {
		window.scrollBy(0, document.getElementById(id)?.getBoundingClientRect().top ?? 0);
	}, step);
	return page.locator(`#${step}`).screenshot();
}

/** Playwright's own `addStyleTag` waits for an event, which a page whose scripts are off never hears. */
const addStyle = (page: Page, css: string) =>
	page.evaluate((text) => {
		const style = document.createElement('style');
		style.textContent = text;
		document.head.append(style);
	}, css);

/** What a chat shows of the step; it is the same at any screen. */
async function card(page: Page, step: string): Promise<Buffer> {
	const name = step === 'cover' ? STORY_CARD : step;
	const answer = await page.request.get(new URL(`cards/${name}.png`, page.url()).href);
	return answer.body();
}

interface Sheet {
	screen: Screen;
	variant: string;
}

interface Picture {
	step: string;
	png: Buffer;
}

async function picturesOf(
	browser: Browser,
	address: string,
	{ screen, variant }: Sheet,
	steps: string[]
): Promise<Picture[]> {
	const { media, scripts = true, picture, style } = VARIANTS[variant] as Variant;
	const context = await browser.newContext({
		viewport: screen,
		javaScriptEnabled: scripts,
		// The page's policy would keep away the style that the page gets for its pictures.
		bypassCSP: true
	});
	try {
		// tsx marks functions with a helper that the page does not have.
		await context.addInitScript('globalThis.__name = (made) => made');
		const page = await context.newPage();
		page.setDefaultTimeout(LONGEST_WAIT);
		// Fonts may come too late for a first visit, which is drawn without them then; a second has them.
		await page.goto(address);
		await page.evaluate(() => document.fonts.ready);
		if (scripts) await open(page, address);
		else await page.goto(address);
		if (media) await page.emulateMedia(media);
		if (style) await addStyle(page, style);
		const pictures: Picture[] = [];
		for (const step of steps) pictures.push({ step, png: await picture(page, step) });
		return pictures;
	} finally {
		await context.close();
	}
}

/** A picture is no wider than this on the sheet, so that four of the widest lie side by side. */
const WIDEST_PICTURE = 960;
const SHEET_WIDTH = 3900;

/** Lays pictures out on a page of their own, labelled, and takes its picture. */
async function writeSheet(
	browser: Browser,
	path: string,
	title: string,
	pictures: Picture[],
	width: number
): Promise<void> {
	const shown = Math.min(width, WIDEST_PICTURE);
	const room = Math.min(SHEET_WIDTH, pictures.length * (shown + 12) + 24);
	const page = await browser.newPage({ viewport: { width: room, height: 600 } });
	try {
		page.setDefaultTimeout(LONGEST_WAIT);
		const figures = pictures.map(
			({ step, png }) =>
				`<figure><figcaption>${step}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`
		);
		await page.setContent(`<!doctype html><meta charset="utf-8"><style>
			body { margin: 12px; background: #888; color: #000; font: 16px sans-serif }
			main { display: flex; flex-wrap: wrap; align-items: start; gap: 12px }
			figure { margin: 0; width: ${shown}px } figcaption { font-weight: bold }
			img { display: block; width: 100% }
			</style><h1>${title}</h1><main>${figures.join('')}</main>`);
		await page.screenshot({ path, fullPage: true });
	} finally {
		await page.close();
	}
}

/** What the command line asks for. */
function asked(): { steps: string[]; sheets: Sheet[] } {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: {
			screen: { type: 'string', multiple: true },
			only: { type: 'string', multiple: true }
		}
	});
	const screens = values.screen?.map(screenNamed) ?? SEVEN_SCREENS;
	const variants = values.only ?? Object.keys(VARIANTS);
	mustBeAmong(variants, Object.keys(VARIANTS), 'variant');
	const allSteps = ['cover', ...stepIds];
	mustBeAmong(positionals, allSteps, 'step');
	const sheets = variants.flatMap((variant) => {
		const few = values.screen ? undefined : VARIANTS[variant]?.screens;
		return screens
			.filter((screen) => few?.includes(nameOf(screen)) ?? true)
			.map((screen) => ({ screen, variant }));
	});
	return { steps: positionals.length > 0 ? positionals : allSteps, sheets };
}

function screenNamed(text: string): Screen {
	const [width, height] = text.split(/[x×]/).map(Number);
	if (!width || !height) throw new Error(`“${text}” is no screen: write it as 390x844.`);
	return { width, height };
}

function mustBeAmong(names: string[], known: string[], what: string): void {
	const unknown = names.find((name) => !known.includes(name));
	if (unknown === undefined) return;
	throw new Error(`There is no ${what} “${unknown}”. There are: ${known.join(', ')}.`);
}

async function draw(): Promise<void> {
	const { steps, sheets } = asked();
	const folder = join(projectFolder, 'sheet');
	await mkdir(folder, { recursive: true });
	const server = await serve({ folder: buildFolder, port: 0 });
	const browser = await playwright.launch(await chromium());
	try {
		for (const [index, sheet] of sheets.entries()) {
			const name = `${nameOf(sheet.screen)} ${sheet.variant}`;
			console.log(`${index + 1}/${sheets.length} ${name} …`);
			const pictures = await picturesOf(browser, server.address, sheet, steps);
			const file = join(folder, `${name.replace('×', 'x').replace(' ', '-')}.png`);
			await writeSheet(browser, file, name, pictures, sheet.screen.width);
		}
		console.log(`${sheets.length} sheets are in ${folder}`);
	} finally {
		await browser.close();
		await server.close();
	}
}

setTimeout(() => {
	console.error(`The sheets were not done in ${LONGEST_RUN / 60_000} minutes. Ask for fewer.`);
	process.exit(1);
}, LONGEST_RUN).unref();

await main(draw);
