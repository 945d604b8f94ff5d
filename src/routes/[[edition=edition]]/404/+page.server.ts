import { readEdition, readEditions } from '#content/load/read-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage();

/** `others` are the story's other languages: most hosts show one page at every unknown address. */
export const load: PageServerLoad = ({ params }) => {
	const { title, language, path } = readEdition(params.edition);
	const others = [...readEditions().values()]
		.filter((story) => story.language !== language)
		.map(({ title, language, path }) => ({ title, language, path }));
	return { title, language, path, others };
};
