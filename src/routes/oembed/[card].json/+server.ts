import { json } from '@sveltejs/kit';
import { cardNames, stepOfCard } from '#cards/card-names.ts';
import { readStory } from '#content/load/read-story.ts';
import { oembed } from '#share/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cardNames(readStory()).map((card) => ({ card }));

export const GET: RequestHandler = ({ params }) =>
	json(oembed(readStory(), stepOfCard(params.card)));
