import { readStory } from '#content/load/read-story.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { headerRuleFor } from '#hosting/header-rules.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Folders of the site's own pages, as routes have them. */
const routes = Object.keys(import.meta.glob('../**/+page.svelte')).map(
	(file) => file.split('/')[1] ?? ''
);

/** Said by Netlify and Cloudflare with each answer. */
export const GET: RequestHandler = () => {
	const steps = readStory().steps.flatMap(({ id, aliases }) => [id, ...aliases]);
	const folders = routes
		.filter((route) => route !== '+page.svelte')
		.flatMap((route) => (route === '[step]' ? steps : route));
	const pages = ['/', ...[...new Set(folders)].map((folder) => `/${folder}/*`)];
	const elsewhere = headerRuleFor('/');
	return new Response(headersFile(pages.filter((page) => headerRuleFor(page) === elsewhere)));
};
