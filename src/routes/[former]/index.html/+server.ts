import { error } from '@sveltejs/kit';
import { readStory } from '#content/load/read-story.ts';
import { movedPage } from '#share/moved-page.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	readStory().steps.flatMap(({ aliases }) => aliases.map((former) => ({ former })));

export const GET: RequestHandler = ({ params }) => {
	const story = readStory();
	const step = story.steps.find(({ aliases }) => aliases.includes(params.former));
	if (!step) error(404, `No step has the alias “${params.former}”.`);
	return new Response(movedPage(story, step.id), { headers: { 'content-type': 'text/html' } });
};
