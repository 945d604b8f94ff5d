/**
 * The entries: scripts that pages load, by name. A page loads at most one of them, and its HTML is
 * complete without it. `plugins/islands.ts` builds the entries, `PageScript.svelte` loads them.
 */
export const ENTRIES = {
	story: 'src/reader/entry.ts',
	'framed-story': 'src/embed/frame/story-entry.ts',
	'framed-step': 'src/embed/frame/step-entry.ts',
	'embed-code': 'src/embed/code/entry.ts',
	article: 'src/embed/code/article-entry.ts',
	present: 'src/present/entry.ts',
	sources: 'src/ledger/entry.ts'
} as const;

/** Name of an entry. */
export type EntryName = keyof typeof ENTRIES;
