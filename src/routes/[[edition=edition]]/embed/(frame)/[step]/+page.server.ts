import { error } from '@sveltejs/kit';
import { factSheet } from '#facts/fact-sheet.ts';
import { readEdition } from '#content/load/read-story.ts';
import { readerStory } from '#reader/reader-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEachLanguage(({ steps }) => steps.map(({ id }) => ({ step: id })));

export const load: PageServerLoad = async ({ params, parent }) => {
	const source = readEdition(params.edition);
	const { home } = await parent();
	const story = readerStory(source, home);
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const index = steps.findIndex(({ id }) => id === params.step);
	const step = steps[index];
	if (!step) error(404, `There is no step “${params.step}”.`);
	return { story, step, index, facts: factSheet(source) };
};
