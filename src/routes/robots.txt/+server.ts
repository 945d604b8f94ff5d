import { absoluteAddress } from '#site/site-address.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Allows all crawlers. They look for this file only at the root of a domain. */
export const GET: RequestHandler = () => {
	const sitemap = absoluteAddress('/sitemap.xml');
	const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
};
