import type { StoryReader } from './story-reader.svelte.ts';
import { wakeOn } from './wake.ts';

/** What a reader does by hand; the steps that become active then were scrolled to. */
const BY_HAND = ['wheel', 'touchmove', 'keydown'];

/** What takes a reader somewhere else in one jump. */
const BY_LINK = ['popstate', 'hashchange'];

/**
 * Keeps a reader at the step that is on the glass. The trigger line is an element, so that its
 * place is said once, in CSS, where the anchors' margins need it too.
 * @param story Holds the steps, `[data-step]`, and the line, `[data-trigger-line]`.
 * @param read Called after each measurement once the page has loaded and stands where it was opened.
 * @returns The undo.
 */
export function followReader(
	story: HTMLElement,
	reader: StoryReader,
	read: () => void
): () => void {
	const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')];
	const line = story.querySelector<HTMLElement>('[data-trigger-line]');
	if (!line)
		throw new Error('The story has no [data-trigger-line]: put one back into Story.svelte.');
	let opened = false;

	const sleep = wakeOn(steps, () => {
		const places = steps.map((step) => step.getBoundingClientRect());
		reader.read({
			tops: places.map(({ top }) => top),
			end: places.at(-1)?.bottom ?? 0,
			line: line.getBoundingClientRect().top
		});
		if (document.readyState !== 'complete') return;
		if (!opened) reader.followScroll();
		opened = true;
		read();
	});

	const undo = new AbortController();
	const { signal } = undo;
	const byHand = () => { reader.followScroll(); };
	const byLink = () => { reader.followLink(); };
	for (const event of BY_HAND) window.addEventListener(event, byHand, { passive: true, signal });
	for (const event of BY_LINK) window.addEventListener(event, byLink, { signal });
	const click = ({ target }: MouseEvent) => {
		if (target instanceof Element && target.closest('a[href*="#"]')) byLink();
	};
	window.addEventListener('click', click, { signal });

	return () => {
		undo.abort();
		sleep();
	};
}
