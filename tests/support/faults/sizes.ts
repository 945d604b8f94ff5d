import type { Page } from '@playwright/test';
import { SCREENS } from '../screens.ts';

interface Size {
	width: number;
	height: number;
	/** Pixels of the screen to one of the page. */
	scale?: number;
	/** How all letters come to be of twice their size. */
	doubled?: 'by the root' | 'by the browser';
}

/** The screen that accessibility rules reckon with: at 400 percent it is 320 pixels wide. */
const ZOOMED = { width: 1280, height: 1024 };

/** A page zoom, as the page sees it: fewer and larger pixels. */
const zoomed = (percent: number): Size => ({
	width: Math.round((ZOOMED.width * 100) / percent),
	height: Math.round((ZOOMED.height * 100) / percent),
	scale: percent / 100
});

/** Sizes through which a page is taken, each right after the one before it. */
export const SIZES: Record<string, Size[]> = {
	'zoomed from 50 to 400 %': [50, 75, 125, 150, 200, 300, 400].map(zoomed),
	'text of twice its size': (['by the root', 'by the browser'] as const).flatMap((doubled) =>
		[SCREENS.phone, ZOOMED].map((screen) => ({ ...screen, doubled }))
	),
	'on screens of 320 to 3840 pixels': [
		{ width: 320, height: 568 },
		{ width: 568, height: 320 },
		{ width: 844, height: 390 },
		{ width: 3840, height: 2160 }
	]
};

export const nameOf = ({ width, height, doubled }: Size) => `${width}×${height} ${doubled ?? ''}`;

/** Gives an open page a size. */
export async function resize(
	page: Page,
	{ width, height, scale = 1, doubled }: Size
): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
	await session.send('Emulation.setDeviceMetricsOverride', metrics);
	// As a reader's own style sheet or an extension does it.
	await page.evaluate(
		(factor) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`:root { font-size: ${factor * 100}% !important }`);
			document.adoptedStyleSheets = [sheet];
		},
		doubled === 'by the root' ? 2 : 1
	);
	// As the browser's own setting does it.
	const letters = doubled === 'by the browser' ? 2 : 1;
	const fontSizes = { standard: 16 * letters, fixed: 13 * letters };
	await session.send('Page.setFontSizes', { fontSizes });
}
