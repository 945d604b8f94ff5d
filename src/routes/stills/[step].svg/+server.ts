import { error } from '@sveltejs/kit';
import { readStory } from '#content/load/read-story.ts';
import { still } from '#stills/still.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readStory().steps.map(({ id }) => ({ step: id }));

export const GET: RequestHandler = async ({ params }) => {
	const story = readStory();
	const step = story.steps.find(({ id }) => id === params.step);
	if (!step) error(404, `There is no step “${params.step}”.`);
	return new Response(await still(story, step.id), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
