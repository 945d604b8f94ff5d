import type { Page } from '@playwright/test';

/** Tests and `npm run sheet` draw every scene at these screens (CSS pixels). */
export const SEVEN_SCREENS = [
	{ width: 320, height: 568 },
	{ width: 360, height: 640 },
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1024, height: 768 },
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 }
];

/** Width and height of a viewport, in CSS pixels. */
export type Screen = NonNullable<ReturnType<Page['viewportSize']>>;

/** Returns a screen's name, as in `390×844`. */
export const nameOf = ({ width, height }: Screen) => `${width}×${height}`;
