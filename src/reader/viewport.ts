import type { Geometry } from './story-reader.svelte.ts';
import { onLayoutChange } from './layout-changes.ts';

/**
 * The window that a reader looks through: a page's own, or that of the page around a frame. Places
 * are pixels from the top of the story's own viewport.
 */
export interface Viewport {
	/** Calls `wake` whenever steps may have moved on the viewport; returns the undo. */
	onLayoutChange: (steps: HTMLElement[], wake: () => void) => () => void;
	/** Where a step begins and where it rests, given the two lines that CSS has placed. */
	lines: (trigger: HTMLElement, resting: HTMLElement) => Pick<Geometry, 'line' | 'rest'>;
	/** Pixels that have been scrolled, and the most that can be. */
	scroll: () => { at: number; most: number };
	/** Moves the story by so many pixels under its reader. */
	scrollBy: (pixels: number) => void;
	/** Brings a step to the trigger line, because the address names it. */
	show: (step: HTMLElement) => void;
}

/** A page of its own. */
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
