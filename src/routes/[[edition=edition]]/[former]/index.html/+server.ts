import { error } from '@sveltejs/kit';
import { readEdition } from '#content/load/read-story.ts';
import { movedPage } from '#share/moved-page.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	inEachLanguage(({ steps }) =>
		steps.flatMap(({ aliases }) => aliases.map((former) => ({ former })))
	);

export const GET: RequestHandler = ({ params }) => {
	const story = readEdition(params.edition);
	const step = story.steps.find(({ aliases }) => aliases.includes(params.former));
	if (!step) error(404, `No step has the alias “${params.former}”.`);
	return new Response(movedPage(story, step.id), { headers: { 'content-type': 'text/html' } });
};
