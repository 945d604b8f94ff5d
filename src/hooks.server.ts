import type { Handle } from '@sveltejs/kit';
import { readStory } from '#content/load/read-story.ts';
import { allowInlineScripts, placeInlineScripts } from '#site/inline/inline-scripts.ts';
import { homePath } from '#site/site-address.ts';
import { structuredData } from '#site/structured-data.ts';
import { withoutComments } from '#site/without-comments.ts';

/** Fonts are preloaded with the page: the words are what readers came for. */
const PRELOADED = ['js', 'css', 'font'];

/** Routes below this are pages for frames, whose first script is another one: a frame looks as its host asks. */
const FRAMES = '/embed/(frame)';

const POLICY = 'content-security-policy';

export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		preload: ({ type }) => PRELOADED.includes(type),
		transformPageChunk: ({ html }) =>
			placeInlineScripts(
				withoutComments(html).replace(
					'%story.theme-script%',
					event.route.id?.startsWith(FRAMES) ? '%story.frame-script%' : '%story.theme-script%'
				)
			)
				.replace('%story.language%', readStory().language)
				.replace('%story.build%', __BUILD__)
				.replace('%story.structured-data%', structuredData(event.locals.structuredData))
				.replace('%story.step%', event.params.step ?? '')
				.replace('%story.base%', event.route.id === '/404' ? `<base href="${homePath()}" />` : '')
	});
	// While one works on the site the policy is a header; in built pages it is in the page.
	const policy = response.headers.get(POLICY);
	if (policy) response.headers.set(POLICY, allowInlineScripts(policy));
	return response;
};
