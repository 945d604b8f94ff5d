import { readStory } from '#content/load/read-story.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { headerRuleFor, PAGE_RULE } from '#hosting/header-rules.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** First segments of the routes that have a page. */
const routes = Object.keys(import.meta.glob('../*edition=edition*/**/+page.svelte')).map(
	(file) => file.split('/')[2] ?? ''
);

/** The response headers for Netlify and Cloudflare. */
export const GET: RequestHandler = () => {
	const story = readStory();
	const steps = story.steps.flatMap(({ id, aliases }) => [id, ...aliases]);
	const folders = routes
		.filter((route) => route !== '+page.svelte' && (route !== 'sources' || story.hasLedger))
		.flatMap((route) => (route === '[step]' ? steps : route));
	const pages = ['/', ...[...new Set(folders)].map((folder) => `/${folder}/*`)];
	return new Response(headersFile(pages.filter((page) => headerRuleFor(page) === PAGE_RULE)));
};
