import { card } from '#cards/card.ts';
import { cardNames, stepOfCard } from '#cards/card-names.ts';
import { renderPng } from '#cards/png.ts';
import { readStory } from '#content/load/read-story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cardNames(readStory()).map((card) => ({ card }));

export const GET: RequestHandler = async ({ params }) =>
	new Response(renderPng(await card(readStory(), stepOfCard(params.card))), {
		headers: { 'content-type': 'image/png' }
	});
