import type { Page } from '@playwright/test';
import { SCREENS } from '../screens.ts';

interface Size {
	width: number;
	height: number;
	/** Device pixels per CSS pixel. Default: 1. */
	scale?: number;
	/** The method that doubles the text size. */
	doubled?: 'by the root' | 'by the browser';
}

/** WCAG's reference viewport: at 400 % zoom it is 320 CSS pixels wide. */
const ZOOMED = { width: 1280, height: 1024 };

/** A page zoom: fewer and larger CSS pixels. */
const zoomed = (percent: number): Size => ({
	width: Math.round((ZOOMED.width * 100) / percent),
	height: Math.round((ZOOMED.height * 100) / percent),
	scale: percent / 100
});

/** Sequences of sizes that a page gets, one after another. */
export const SIZES: Record<string, Size[]> = {
	'zoomed from 50 to 400 %': [50, 75, 125, 150, 200, 300, 400].map(zoomed),
	'text at double size': (['by the root', 'by the browser'] as const).flatMap((doubled) =>
		[SCREENS.phone, ZOOMED].map((screen) => ({ ...screen, doubled }))
	),
	'on screens of 320 to 3840 pixels': [
		{ width: 320, height: 568 },
		{ width: 568, height: 320 },
		{ width: 844, height: 390 },
		{ width: 3840, height: 2160 }
	]
};

/** Returns the name of a size for messages. */
export const nameOf = ({ width, height, doubled }: Size) => `${width}×${height} ${doubled ?? ''}`;

/** Sets the size of an open page. */
export async function resize(
	page: Page,
	{ width, height, scale = 1, doubled }: Size
): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
	await session.send('Emulation.setDeviceMetricsOverride', metrics);
	// Like a user style sheet or an extension.
	await page.evaluate(
		(factor) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`:root { font-size: ${factor * 100}% !important }`);
			document.adoptedStyleSheets = [sheet];
		},
		doubled === 'by the root' ? 2 : 1
	);
	// Like the browser's font size setting.
	const fontFactor = doubled === 'by the browser' ? 2 : 1;
	const fontSizes = { standard: 16 * fontFactor, fixed: 13 * fontFactor };
	await session.send('Page.setFontSizes', { fontSizes });
}
