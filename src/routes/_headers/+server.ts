import { readStory } from '#content/load/read-story.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { headerRuleFor, languageFolders, PAGE_RULE } from '#hosting/header-rules.ts';
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
	const pages = languageFolders(story.editions).flatMap((language) => [
		`/${language}`,
		...[...new Set(folders)].map((folder) => `/${language}${folder}/*`)
	]);
	const ownPages = pages.filter((page) => headerRuleFor(page, story.editions) === PAGE_RULE);
	return new Response(headersFile(ownPages, story.editions));
};
