import { card } from '#cards/card.ts';
import { cardNames, stepOfCard } from '#cards/card-names.ts';
import { readEdition } from '#content/load/read-story.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	inEachLanguage((story) => cardNames(story).map((card) => ({ card })));

export const GET: RequestHandler = async ({ params }) =>
	new Response(await card(readEdition(params.edition), stepOfCard(params.card)), {
		headers: { 'content-type': 'image/svg+xml' }
	});
