/** Playwright's test for one language of the story. */
import { mergeTests } from '@playwright/test';
import type { Story } from '#content/story.ts';
import type { Strings } from '#language/strings.ts';
import { editions, story } from '#tools/story.ts';
import { test as hostSiteTest } from '../embed/host-server.ts';
import { test as engineTest } from './engines/test.ts';
import { loadGlyphs } from './glyphs.ts';

/** The option that a project in playwright.config.ts sets. Its `baseURL` is the first page in that language. */
export interface EditionOptions {
	/** The language that the tests read; undefined for the story's own. */
	language: string | undefined;
}

interface Edition {
	/** The story in the project's language. */
	edition: Story;
	/** The interface strings of the language. */
	strings: Strings;
}

/**
 * Playwright's test for the project's language. Its pages have letters on every machine. It has the other fixtures, too:
 * Playwright starts new workers for a file with other fixtures of a worker.
 */
export const test = mergeTests(engineTest, hostSiteTest).extend<object, EditionOptions & Edition>({
	language: [undefined, { option: true, scope: 'worker' }],
	edition: [
		async ({ language }, use) => {
			await use(editions.find((edition) => edition.language === language) ?? story);
		},
		{ scope: 'worker' }
	],
	strings: [
		async ({ edition }, use) => {
			// Vite finds the tables for the site; Playwright runs without Vite.
			const table = `../../src/language/tables/${edition.language}.ts`;
			const { strings } = (await import(table)) as { strings: Strings };
			await use(strings);
		},
		{ scope: 'worker' }
	],
	page: async ({ page, edition }, use) => {
		await loadGlyphs(page, edition.language);
		await use(page);
	}
});
