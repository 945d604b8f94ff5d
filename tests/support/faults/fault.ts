import type { Page, PlaywrightTestOptions } from '@playwright/test';

/** Something that goes wrong while the story is read. */
export interface Fault {
	name: string;
	/** How the browser is set up. */
	settings?: Partial<PlaywrightTestOptions>;
	/** Brings the fault about before the page is opened. */
	before?: (page: Page) => Promise<unknown>;
	/** Brings it about while the page is read, at the step `PLACE`; leaves it on a step, and says which. */
	during?: (page: Page) => Promise<string>;
}

/** Where the page is opened and read when something goes wrong: in mid-story, past two chapters. */
export const PLACE = 'drones';
