import type { Handle } from '@sveltejs/kit';
import { readStory } from '#copydesk/read-story.ts';
import { structuredData } from '#site/structured-data.ts';

/** Fonts are preloaded with the page: the words are what readers came for. */
const PRELOADED = ['js', 'css', 'font'];

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => PRELOADED.includes(type),
		transformPageChunk: ({ html }) =>
			html
				.replace('%story.language%', readStory().language)
				.replace('%story.structured-data%', structuredData(event.locals.structuredData))
	});
