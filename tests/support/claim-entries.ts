import type { Locator, Page } from '@playwright/test';

/** The claims on the page of sources, and those of them that the filter leaves. */
export const entries = (page: Page): Locator => page.locator('article[id^="claim-"]');
export const visibleEntries = (page: Page): Locator => entries(page).filter({ visible: true });
