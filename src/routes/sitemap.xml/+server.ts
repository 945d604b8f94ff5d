import { cardNames } from '#cards/card-names.ts';
import { readEditions } from '#content/load/read-story.ts';
import { editionAddress } from '#site/editions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

const NAMESPACES = [
	'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
	'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
	'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
].join(' ');

/** Without `SITE_URL` the sitemap is empty, because it needs absolute addresses. */
export const GET: RequestHandler = () => {
	const editions = [...readEditions().values()];
	// Pages of steps are not among them: each contains the whole story.
	const pages = editions.flatMap((story) =>
		(story.hasLedger ? ['/', '/sources/'] : ['/']).map((path) => ({ story, path }))
	);
	const entries = pages.flatMap(({ story, path }) => {
		const address = editionAddress(story, path);
		if (!address) return [];
		const cards =
			path === '/'
				? cardNames(story).map((name) => editionAddress(story, `/cards/${name}.png`))
				: [];
		const alternates = editions.map(
			(edition) => [edition.language, editionAddress(edition, path)] as const
		);
		const [own] = alternates;
		const links =
			own && alternates.length > 1 ? [...alternates, ['x-default', own[1]]] : alternates;
		return [
			`<url><loc>${address}</loc>`,
			...links.map(
				([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`
			),
			...cards.map((card) => `<image:image><image:loc>${card}</image:loc></image:image>`),
			'</url>'
		];
	});
	const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<urlset ${NAMESPACES}>`, ...entries];
	return new Response(`${lines.join('\n')}\n</urlset>\n`, {
		headers: { 'content-type': 'application/xml' }
	});
};
