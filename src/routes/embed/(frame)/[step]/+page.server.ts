import { error } from '@sveltejs/kit';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { readerStory } from '#reader/reader-story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readStory().steps.map(({ id }) => ({ step: id }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const told = readStory();
	const story = readerStory(told);
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const index = steps.findIndex(({ id }) => id === params.step);
	const step = steps[index];
	if (!step) error(404, `There is no step “${params.step}”.`);
	// Its figures lead to their claims, which are on the story's page.
	const { home } = await parent();
	const captionHtml = step.captionHtml.replaceAll('href="#', `href="${home}#`);
	return { story, step: { ...step, captionHtml }, index, facts: factSheet(told) };
};
