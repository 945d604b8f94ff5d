import { readEdition, readEditions } from '#content/load/read-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import { editionAddress } from '#site/editions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage();

export const load: PageServerLoad = ({ params }) => {
	const story = readEdition(params.edition);
	const { title, element, chapters, language } = story;
	return {
		title,
		element,
		chapters: chapters.map(({ id, title, steps }) => ({
			id,
			title,
			steps: steps.map(({ id, headline }) => ({ id, headline }))
		})),
		language,
		editions: [...readEditions().values()].map(({ language, title, path }) => ({
			language,
			title,
			path,
			// The example is for a build without SITE_URL.
			home: editionAddress({ path }, '/') ?? `https://example.org/${element}/${path}`
		}))
	};
};
