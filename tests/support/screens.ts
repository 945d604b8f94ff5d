/** Common screen sizes, in CSS pixels. */
export const SCREENS = {
	'small phone': { width: 360, height: 640 },
	phone: { width: 390, height: 844 },
	tablet: { width: 1024, height: 768 },
	desktop: { width: 1440, height: 900 }
} as const;

/** A key of `SCREENS`. */
export type ScreenName = keyof typeof SCREENS;

/** The names of all screens, the smallest first. */
export const SCREEN_NAMES = Object.keys(SCREENS) as ScreenName[];
