import { readStory } from '#content/load/read-story.ts';
import { readerStory } from '#reader/reader-story.ts';
import { absolute } from '#site/site-address.ts';
import type { PageServerLoad } from './$types';

/** Stands in a build that is not told where the story will be published. */
const SOMEWHERE = 'https://example.org/four-meetings/';

export const load: PageServerLoad = () => {
	const story = readStory();
	const { title, chapters } = readerStory(story);
	return {
		title,
		chapters: chapters.map(({ id, title, steps }) => ({
			id,
			title,
			steps: steps.map(({ id, headline }) => ({ id, headline }))
		})),
		language: story.language,
		home: absolute('/') ?? SOMEWHERE
	};
};
