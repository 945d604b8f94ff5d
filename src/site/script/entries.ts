/**
 * The scripts that pages load, by name. A page loads at most one, as a module of its own: the page
 * itself is HTML that needs none. `plugins/islands.ts` builds them, `PageScript.svelte` places them.
 */
export const ENTRIES = {
	story: 'src/reader/entry.ts',
	'framed-story': 'src/embed/frame/story-entry.ts',
	'framed-step': 'src/embed/frame/step-entry.ts',
	'embed-code': 'src/embed/code/entry.ts',
	article: 'src/embed/code/article-entry.ts',
	sources: 'src/ledger/entry.ts'
} as const;

export type EntryName = keyof typeof ENTRIES;
