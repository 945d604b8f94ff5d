import type { Page } from '@playwright/test';
import { SCREENS } from '../screens.ts';
import type { Fault } from './fault.ts';

const ZOOMS = [50, 75, 125, 150, 200, 300, 400];

/** The screen that accessibility rules reckon with: at 400 percent it is 320 pixels wide. */
const ZOOMED = { width: 1280, height: 1024 };

/** A page zoom, as the page sees it: fewer and larger pixels. */
const zoomed = (percent: number): Fault => ({
	name: `zoomed to ${percent} %`,
	settings: {
		viewport: {
			width: Math.round((ZOOMED.width * 100) / percent),
			height: Math.round((ZOOMED.height * 100) / percent)
		},
		deviceScaleFactor: percent / 100
	}
});

/** Ways to have all text at twice its size. */
const DOUBLINGS: Record<string, (page: Page) => Promise<unknown>> = {
	// As a reader's own style sheet or an extension does it.
	'root letters of 200 %': (page) =>
		page.addInitScript(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(':root { font-size: 200% !important }');
			document.adoptedStyleSheets = [sheet];
		}),
	// As the browser's own setting does it.
	'letters of 32 pixels by default': async (page) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	}
};

const SCREENS_BEYOND = [
	{ width: 320, height: 568 },
	{ width: 568, height: 320 },
	{ width: 844, height: 390 },
	{ width: 3840, height: 2160 }
];

export const SIZES: Fault[] = [
	...ZOOMS.map(zoomed),
	...Object.entries(DOUBLINGS).flatMap(([name, before]) =>
		Object.entries({ 'on a phone': SCREENS.phone, 'on a desktop': ZOOMED }).map(
			([where, viewport]) => ({ name: `${name}, ${where}`, settings: { viewport }, before })
		)
	),
	...SCREENS_BEYOND.map((viewport) => ({
		name: `a screen of ${viewport.width} × ${viewport.height}`,
		settings: { viewport }
	}))
];
