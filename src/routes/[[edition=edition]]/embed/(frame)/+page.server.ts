import { factSheet } from '#facts/fact-sheet.ts';
import { readEdition } from '#content/load/read-story.ts';
import { readerStory } from '#reader/reader-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage();

export const load: PageServerLoad = ({ params }) => {
	const story = readEdition(params.edition);
	return { story: readerStory(story), facts: factSheet(story) };
};
