import type { Geometry } from './reading-position.svelte.ts';
import { onLayoutChange } from './layout-changes.ts';

/**
 * The scrolling viewport: the page's own, or the host page's when the story is in an iframe.
 * Positions are CSS pixels from the top of the story's own viewport.
 */
export interface Viewport {
	/** Calls `measure` at most once a frame, when steps may have moved in the viewport. Returns a function that removes all listeners. */
	onLayoutChange: (steps: HTMLElement[], measure: () => void) => () => void;
	/** Returns where a step becomes active and where it rests, given the two lines that CSS positions. */
	lines: (trigger: HTMLElement, resting: HTMLElement) => Pick<Geometry, 'line' | 'rest'>;
	/** Returns the scroll position and the largest possible one. */
	scroll: () => { at: number; most: number };
	/** Scrolls the story; positive is down. */
	scrollBy: (pixels: number) => void;
	/** Scrolls to the step that the address names. */
	show: (step: HTMLElement) => void;
}

/** The page's own viewport. */
export const pageViewport: Viewport = {
	onLayoutChange,
	lines: (trigger, resting) => ({
		line: trigger.getBoundingClientRect().top,
		rest: resting.getBoundingClientRect().top
	}),
	scroll: () => ({
		at: window.scrollY,
		most: document.documentElement.scrollHeight - window.innerHeight
	}),
	scrollBy(pixels) {
		window.scrollBy({ top: pixels, behavior: 'instant' });
	},
	show(step) {
		step.scrollIntoView();
	}
};
