import { render } from 'svelte/server';
import { CARD } from '#cards/card-size.ts';
import { absolute } from '#site/site-address.ts';
import EmbedCode from './EmbedCode.svelte';
import { sharePage, type SharedStory } from './share-page.ts';

/** The frame, in pixels, where the page that holds it does not listen for its height. */
const FRAME = { width: 600, height: 700 };

/** A day, in seconds: how long a site may keep the answer. */
const KEPT = 86_400;

/** Without `SITE_URL`, addresses are from the host's root; nothing outside this build is told of them then. */
const address = (path: string) => absolute(path) ?? path;

/**
 * The answer to a site that was given the address of a step, or of the story, to embed, as
 * oembed.com describes it.
 * @param step Id of the step; none for the story.
 */
export function oembed(story: SharedStory, step?: string) {
	const page = sharePage(story, step);
	const { body } = render(EmbedCode, {
		props: { page, address: address(page.path), embed: address(page.embed), size: FRAME }
	});
	return {
		version: '1.0',
		type: 'rich',
		title: page.title,
		provider_name: story.title,
		provider_url: address('/'),
		cache_age: KEPT,
		thumbnail_url: address(page.card),
		thumbnail_width: CARD.width,
		thumbnail_height: CARD.height,
		...FRAME,
		html: body.replaceAll(/<!--.*?-->/g, '').trim()
	};
}
