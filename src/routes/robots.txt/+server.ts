import { absolute } from '#site/site-address.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read. Search engines look for this file at a domain's root only. */
export const GET: RequestHandler = () => {
	const sitemap = absolute('/sitemap.xml');
	const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
};
