import { readEdition } from '#content/load/read-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEachLanguage();

export const load: PageServerLoad = ({ params }) => {
	const { title, language, path } = readEdition(params.edition);
	return { title, language, path };
};
