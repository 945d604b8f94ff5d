import { factSheet } from '#facts/fact-sheet.ts';
import { readEdition } from '#content/load/read-story.ts';
import { readerStory } from '#reader/reader-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The story's folder, relative to this page. */
const HOME = '../';

export const entries: EntryGenerator = () => inEachLanguage();

export const load: PageServerLoad = ({ params }) => {
	const story = readEdition(params.edition);
	return { story: readerStory(story, HOME), facts: factSheet(story), home: HOME };
};
