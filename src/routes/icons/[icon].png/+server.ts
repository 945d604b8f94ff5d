import { error } from '@sveltejs/kit';
import { iconPicture, ICONS } from '#site/icons.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(ICONS).map((icon) => ({ icon }));

export const GET: RequestHandler = async ({ params }) => {
	const icon = ICONS[params.icon];
	if (!icon) error(404, `There is no icon “${params.icon}”.`);
	return new Response(await iconPicture(icon), { headers: { 'content-type': 'image/png' } });
};
