import { readStory } from '#content/load/read-story.ts';
import { absoluteAddress } from '#site/site-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { title, element, chapters, language } = readStory();
	return {
		title,
		element,
		chapters: chapters.map(({ id, title, steps }) => ({
			id,
			title,
			steps: steps.map(({ id, headline }) => ({ id, headline }))
		})),
		language,
		home: absoluteAddress('/') ?? `https://example.org/${element}/` // Used by a build without SITE_URL.
	};
};
