import hostScript from 'virtual:classic-script/host';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script that newsrooms put into their pages; written once, served as a plain file. */
export const GET: RequestHandler = () =>
	new Response(hostScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
