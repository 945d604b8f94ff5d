import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { readerStory } from '#reader/reader-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const story = readStory();
	return { story: readerStory(story), facts: factSheet(story) };
};
