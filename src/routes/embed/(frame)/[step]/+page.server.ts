import { error } from '@sveltejs/kit';
import { factSheet } from '#copydesk/fact-sheet.ts';
import { readStory } from '#copydesk/read-story.ts';
import { readerStory } from '#reader/reader-story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readStory().steps.map(({ id }) => ({ step: id }));

export const load: PageServerLoad = async ({ params, parent }) => {
	const story = readStory();
	const { title, chapters } = readerStory(story);
	const steps = chapters.flatMap((chapter) => chapter.steps);
	const index = steps.findIndex(({ id }) => id === params.step);
	const step = steps[index];
	if (!step) error(404, `There is no step “${params.step}”.`);
	const { id, headline, date, dateline, alternative, hasChart } = step;
	// Its figures lead to their claims, which are on the story's page.
	const { home } = await parent();
	const captionHtml = step.captionHtml.replaceAll('href="#', `href="${home}#`);
	return {
		title,
		step: { id, headline, date, dateline, alternative, hasChart, captionHtml },
		index,
		facts: factSheet(story)
	};
};
