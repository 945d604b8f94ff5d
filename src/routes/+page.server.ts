import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { newsArticle } from '#reader/news-article.ts';
import { readerStory } from '#reader/reader-story.ts';
import { absoluteAddress } from '#site/site-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const story = readStory();
	locals.structuredData = newsArticle(story, absoluteAddress('/') ?? './');
	return { story: readerStory(story), facts: factSheet(story) };
};
