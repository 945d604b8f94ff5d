import { json } from '@sveltejs/kit';
import { cardNames, stepOfCard } from '#cards/card-names.ts';
import { readEdition } from '#content/load/read-story.ts';
import { oembed } from '#share/oembed.ts';
import { inEachLanguage } from '#site/edition-entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	inEachLanguage((story) => cardNames(story).map((card) => ({ card })));

export const GET: RequestHandler = ({ params }) =>
	json(oembed(readEdition(params.edition), stepOfCard(params.card)));
