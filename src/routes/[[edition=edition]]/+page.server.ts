import { factSheet } from '#facts/fact-sheet.ts';
import { readEdition } from '#content/load/read-story.ts';
import { newsArticle } from '#reader/news-article.ts';
import { readerStory } from '#reader/reader-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import { editionAddress } from '#site/editions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage();

export const load: PageServerLoad = ({ params, locals }) => {
	const story = readEdition(params.edition);
	locals.structuredData = newsArticle(story, editionAddress(story, '/') ?? './');
	return { story: readerStory(story), facts: factSheet(story) };
};
