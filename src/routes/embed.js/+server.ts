import hostScript from 'virtual:classic-script/host';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The host script that newsrooms load; a static file. */
export const GET: RequestHandler = () =>
	new Response(hostScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
