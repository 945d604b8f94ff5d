import { activeStep } from '#rules/active-step.ts';
import type { Glass } from './glass.ts';
import { hashOf, reveal } from './reveal.ts';
import type { Geometry, StoryReader } from './story-reader.svelte.ts';

/** What a reader does by hand; the steps that become active then were scrolled to. */
const BY_HAND = ['wheel', 'touchmove', 'keydown'];

/** What takes a reader somewhere else in one jump. */
const BY_HISTORY = ['popstate', 'hashchange'];

/** A drift of less than this many pixels is rounding. */
const ROUNDING = 2;

/** The anchor of the cover, wherever a page opens with something else; browsers know it, too. */
export const TOP = 'top';

/** The step, or former step, that the address names; without an anchor that the page has, the step that the page is for. */
function addressed(story: HTMLElement, start: string | undefined): HTMLElement | undefined {
	const id = location.hash.slice(1);
	const named = [...story.querySelectorAll<HTMLElement>('[data-step], .alias')];
	const find = (name: string | undefined) => named.find((element) => element.id === name);
	const isElsewhere = id === TOP || document.getElementById(id) !== null;
	return find(id) ?? (isElsewhere ? undefined : find(start));
}

/** Id of the step that an anchor leads into: a step's own, a former one, a claim among a step's sources. */
export const stepAt = (hash: string): string | undefined =>
	document.getElementById(hash.slice(1))?.closest('[data-step]')?.id;

/** A line across the glass. It is an element, so that its place is said once, in CSS, where the anchors' margins need it too. */
function lineOf(story: HTMLElement, name: 'trigger' | 'resting'): HTMLElement {
	const line = story.querySelector<HTMLElement>(`[data-${name}-line]`);
	if (!line)
		throw new Error(`The story has no [data-${name}-line]: put one back into Story.svelte.`);
	return line;
}

/**
 * Keeps a reader at the step that is on the glass.
 * @param story Holds the steps, `[data-step]`, and the two lines, `[data-trigger-line]` and `[data-resting-line]`.
 * @param glass The window that the reader looks through.
 * @param read Called after each measurement once the page has loaded and stands where it was opened.
 * @param start Id of the step that the page is for; none: it opens with the cover.
 * @returns The undo.
 */
export function followReader(
	story: HTMLElement,
	reader: StoryReader,
	glass: Glass,
	read: () => void,
	start?: string
): () => void {
	const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')];
	const [trigger, resting] = [lineOf(story, 'trigger'), lineOf(story, 'resting')];

	const place = (index: number) => steps.at(index)?.getBoundingClientRect();
	const tops = { length: steps.length, at: (index: number) => place(index)?.top };
	const measure = (): Geometry => ({
		tops,
		end: place(-1)?.bottom ?? 0,
		...glass.lines(trigger, resting)
	});

	let opened = false;
	const byHand = () => {
		opened = true;
		reader.followScroll();
	};
	const byLink = () => {
		opened = true;
		reader.followLink();
	};
	const byHistory = () => {
		byLink();
		// An anchor that was typed, or set by a script, makes an entry of the history that SvelteKit
		// does not know, and does not lead back to.
		if (history.state === null) open();
	};

	/** Brings the reader to the step that the address names. Until the page has loaded, fonts may still move it away from there. */
	const open = () => {
		const { line } = measure();
		const target = addressed(story, start)?.closest<HTMLElement>('[data-step]');
		if (target && steps[activeStep(tops, line)] !== target) glass.show(target);
	};

	/** Scripts that come after all else find readers where they have gone since; nobody is to be taken back. Who is still at the top has gone nowhere. */
	const hasGone = document.readyState === 'complete' && window.scrollY > 0;

	let stood = glass.scroll().at;
	/** Has somebody scrolled since the last reading, here or around the frame? A page that got shorter takes its reader back to its end by itself. */
	const hasScrolled = () => {
		const { at, most } = glass.scroll();
		return Math.abs(at - Math.min(stood, most)) > ROUNDING;
	};
	let before = document.body.getBoundingClientRect();
	/** Where the page was laid out anew, the reader is brought back to where the last reading was. */
	const keepPlace = () => {
		const now = document.body.getBoundingClientRect();
		if (now.width === before.width && now.height === before.height) return;
		before = now;
		const pixels = reader.drift(measure());
		if (Math.abs(pixels) > ROUNDING) glass.scrollBy(pixels);
		stood = glass.scroll().at;
	};

	const sleep = glass.wakeOn(steps, () => {
		// A frame's reading comes before observers are told that the page was laid out anew. Whoever
		// has scrolled meanwhile, by a link perhaps that opened something, is where they want to be.
		if (!hasScrolled()) keepPlace();
		if (!opened && !hasGone) open();
		reader.read(measure());
		stood = glass.scroll().at;
		if (document.readyState !== 'complete') return;
		if (!opened) byHand();
		read();
	});

	const growth = new ResizeObserver(keepPlace);
	growth.observe(document.body);

	const undo = new AbortController();
	const { signal } = undo;
	// A turned phone: the next reading comes before the observer is told, and would be at another step.
	window.addEventListener('resize', keepPlace, { signal });
	for (const event of BY_HAND) window.addEventListener(event, byHand, { passive: true, signal });
	for (const event of BY_HISTORY) window.addEventListener(event, byHistory, { signal });
	const click = ({ target }: MouseEvent) => {
		const link = target instanceof Element && target.closest('a[href*="#"]');
		if (!link) return;
		reveal(hashOf(link));
		byLink();
	};
	window.addEventListener('click', click, { signal });

	return () => {
		undo.abort();
		growth.disconnect();
		sleep();
	};
}
