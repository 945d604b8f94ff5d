import { error } from '@sveltejs/kit';
import { factSheet } from '#facts/fact-sheet.ts';
import { readEdition } from '#content/load/read-story.ts';
import { readerStory } from '#reader/reader-story.ts';
import { stepPage } from '#reader/step-page.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import { editionAddress } from '#site/editions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	inEachLanguage(({ steps }) => steps.map(({ id }) => ({ step: id })));

export const load: PageServerLoad = ({ params, locals }) => {
	const story = readEdition(params.edition);
	const step = story.steps.find(({ id }) => id === params.step);
	if (!step) error(404, `There is no step “${params.step}”.`);
	locals.structuredData = stepPage(story, step.id, editionAddress(story, '/') ?? '../');
	return { story: readerStory(story), facts: factSheet(story), start: step.id };
};
