import { render } from 'svelte/server';
import Moved from './Moved.svelte';
import { sharePage, type SharedStory } from './share-page.ts';

/** It leads on by itself, and needs neither scripts nor styles. */
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

/**
 * The whole page at a step's former address: any host that serves files can lead on with it.
 * @param step Id of the step now.
 */
export function movedPage(story: SharedStory, step: string): string {
	const page = sharePage(story, step);
	const { title, language } = story;
	const { head, body } = render(Moved, {
		props: { page, story: title, language, to: `..${page.path}` }
	});
	return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${POLICY}${head}</head><body>${body}</body></html>`.replaceAll(
		/<!--.*?-->/gs,
		''
	);
}
