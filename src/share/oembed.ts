import { render } from 'svelte/server';
import { CARD } from '#cards/card-size.ts';
import { editionAddress } from '#site/editions.ts';
import { withoutComments } from '#site/without-comments.ts';
import OembedMarkup from './OembedMarkup.svelte';
import { sharePage, type SharedStory } from './share-page.ts';

/** Size of the iframe in pixels, on a page that does not read the embedded page's height. */
const FRAME = { width: 600, height: 700 };

/** Seconds for which a site may cache the response: a day. */
const CACHE_AGE = 86_400;

/**
 * The response to a site that wants to embed the address of a step or of the story; see
 * https://oembed.com.
 * @param step Id of the step; by default the whole story.
 * @throws {Error} when the story has no such step.
 */
export function oembed(story: SharedStory, step?: string) {
	const page = sharePage(story, step);
	// Without `SITE_URL` addresses start at the host's root; then no page links to the response.
	const address = (path: string) => editionAddress(story, path) ?? `/${story.path}${path.slice(1)}`;
	const { body } = render(OembedMarkup, {
		props: { page, address: address(page.path), embed: address(page.embed), size: FRAME }
	});
	return {
		version: '1.0',
		type: 'rich',
		title: page.title,
		provider_name: story.title,
		provider_url: address('/'),
		cache_age: CACHE_AGE,
		thumbnail_url: address(page.card),
		thumbnail_width: CARD.width,
		thumbnail_height: CARD.height,
		...FRAME,
		html: withoutComments(body).trim()
	};
}
