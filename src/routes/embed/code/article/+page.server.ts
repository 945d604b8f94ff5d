import { readStory } from '#content/load/read-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { title, language } = readStory();
	return { title, language };
};
