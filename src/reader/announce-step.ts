import type { StepChange } from './reading-position.svelte.ts';

/** Dispatches `story:step` on the document when a step becomes active. */
export function announceStep(change: StepChange): void {
	document.dispatchEvent(new CustomEvent('story:step', { detail: change }));
}
