import type { Page } from '@playwright/test';

/** Every drawing is proved at these screens, in CSS pixels: `npm run sheet` and tests/scenes.spec.ts. */
export const SEVEN_SCREENS = [
	{ width: 320, height: 568 },
	{ width: 360, height: 640 },
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1024, height: 768 },
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 }
];

export type Screen = NonNullable<ReturnType<Page['viewportSize']>>;

export const nameOf = ({ width, height }: Screen) => `${width}×${height}`;
