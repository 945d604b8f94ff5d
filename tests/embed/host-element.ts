import { story } from '#tools/story.ts';
import type { Page } from '@playwright/test';
import { boxes, measureFrame, scrollHost, storyFrame } from './host-page.ts';

/** The tag that loads the element’s script. `home` is the address of the story’s folder, with a slash. */
export const script = (home: string) => `<script async src="${home}embed.js"></script>`;

/** The element without the snippet's style and script. */
export const element = (home: string, attributes = '', more = '') =>
	`<${story.element} ${attributes}><a href="${home}">${story.title}: a story</a></${story.element}>${more}`;

/** Scrolls the host to the element, and waits until its iframe is sticky. */
export async function reachSticky(page: Page) {
	const { container } = await boxes(page);
	await scrollHost(page, container.top - 100);
	return storyFrame(page, 'sticky');
}

/** Scrolls the host until a step's top is 12 px above the trigger line. */
export async function scrollToStep(page: Page, id: string) {
	const frame = await storyFrame(page, 'sticky');
	const { steps, line } = await measureFrame(frame);
	const { container } = await boxes(page);
	const top = steps.find((step) => step.id === id)?.top ?? 0;
	await scrollHost(page, container.top + top - line + 12);
}
