import { error } from '@sveltejs/kit';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { readerStory } from '#reader/reader-story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readStory().steps.map(({ id }) => ({ step: id }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const source = readStory();
	const { home } = await parent();
	const story = readerStory(source, home);
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const index = steps.findIndex(({ id }) => id === params.step);
	const step = steps[index];
	if (!step) error(404, `There is no step “${params.step}”.`);
	return { story, step, index, facts: factSheet(source) };
};
