import { error } from '@sveltejs/kit';
import { readEdition } from '#content/load/read-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import { still } from '#stills/still.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	inEachLanguage(({ steps }) => steps.map(({ id }) => ({ step: id })));

export const GET: RequestHandler = async ({ params }) => {
	const story = readEdition(params.edition);
	const step = story.steps.find(({ id }) => id === params.step);
	if (!step) error(404, `There is no step “${params.step}”.`);
	return new Response(await still(story, step.id), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
