import { cardNames } from '#cards/card-names.ts';
import { readStory } from '#content/load/read-story.ts';
import { absoluteAddress } from '#site/site-address.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

const NAMESPACES = [
	'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
	'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
	'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
].join(' ');

/** Without `SITE_URL` the sitemap is empty, because it needs absolute addresses. */
export const GET: RequestHandler = () => {
	const story = readStory();
	// Pages of steps are not among them: each contains the whole story.
	const pages = story.hasLedger ? ['/', '/sources/'] : ['/'];
	const entries = pages.flatMap((path) => {
		const address = absoluteAddress(path);
		if (!address) return [];
		const cards =
			path === '/' ? cardNames(story).map((name) => absoluteAddress(`/cards/${name}.png`)) : [];
		return [
			`<url><loc>${address}</loc>`,
			`<xhtml:link rel="alternate" hreflang="${story.language}" href="${address}"/>`,
			...cards.map((card) => `<image:image><image:loc>${card}</image:loc></image:image>`),
			'</url>'
		];
	});
	const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<urlset ${NAMESPACES}>`, ...entries];
	return new Response(`${lines.join('\n')}\n</urlset>\n`, {
		headers: { 'content-type': 'application/xml' }
	});
};
