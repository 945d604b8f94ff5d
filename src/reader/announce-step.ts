import type { Arrival } from './story-reader.svelte.ts';

/** Dispatches `story:step` on the document when a step becomes active. */
export function announceStep(arrival: Arrival): void {
	document.dispatchEvent(new CustomEvent('story:step', { detail: arrival }));
}
