import { render } from 'svelte/server';
import { withoutComments } from '#site/without-comments.ts';
import MovedPage from './MovedPage.svelte';
import { sharePage, type SharedStory } from './share-page.ts';

/** The page needs neither scripts nor styles. */
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

/**
 * The HTML document at the former address of a step. It redirects by a `<meta>` tag, so any host of
 * static files can serve it.
 * @param step Id of the step today.
 * @throws {Error} when the story has no such step.
 */
export function movedPage(story: SharedStory, step: string): string {
	const page = sharePage(story, step);
	const { head, body } = render(MovedPage, {
		props: { page, story, to: `..${page.path}` }
	});
	return withoutComments(
		`<!doctype html><html lang="${story.language}"><head><meta charset="utf-8">${POLICY}${head}</head><body>${body}</body></html>`
	);
}
