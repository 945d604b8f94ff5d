import { readStory } from '#content/load/read-story.ts';
import { absoluteAddress } from '#site/site-address.ts';
import type { PageServerLoad } from './$types';

/** Used by a build without SITE_URL. */
const EXAMPLE_HOME = 'https://example.org/four-meetings/';

export const load: PageServerLoad = () => {
	const { title, chapters, language } = readStory();
	return {
		title,
		chapters: chapters.map(({ id, title, steps }) => ({
			id,
			title,
			steps: steps.map(({ id, headline }) => ({ id, headline }))
		})),
		language,
		home: absoluteAddress('/') ?? EXAMPLE_HOME
	};
};
