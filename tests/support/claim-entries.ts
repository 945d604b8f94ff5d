import type { Locator, Page } from '@playwright/test';

/** Locates the claims on the page of sources. */
export const entries = (page: Page): Locator => page.locator('article[id^="claim-"]');

/** Locates the claims that the filter shows. */
export const visibleEntries = (page: Page): Locator => entries(page).filter({ visible: true });
