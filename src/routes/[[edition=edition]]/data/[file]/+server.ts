import { error } from '@sveltejs/kit';
import { readEdition } from '#content/load/read-story.ts';
import { downloadsOf } from '#downloads/downloads.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	inEachLanguage((story) => downloadsOf(story).map(({ file }) => ({ file })));

export const GET: RequestHandler = ({ params }) => {
	const story = readEdition(params.edition);
	const download = downloadsOf(story).find(({ file }) => file === params.file);
	if (!download) error(404, `There is no download “${params.file}”.`);
	return new Response(download.body(story), {
		headers: { 'content-type': `${download.mediaType}; charset=utf-8` }
	});
};
