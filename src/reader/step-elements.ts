/** Where things are on a page that others may have changed: nodes can be gone, moved or doubled. */
import type { Tops } from '#rules/active-step.ts';

/** A step's section: the first that the page holds under the step's id. */
export const sectionOf = (step: string): HTMLElement | null =>
	document.querySelector(`[data-step][id="${CSS.escape(step)}"]`);

/**
 * The top edges of steps, in pixels from the viewport's top. A step that is gone has the place of the
 * one after it, and so is never the active one.
 */
export function topsOf(steps: readonly string[]): Tops {
	const topAt = (index: number): number => {
		const step = steps[index];
		if (step === undefined) return endOf(steps);
		return sectionOf(step)?.getBoundingClientRect().top ?? topAt(index + 1);
	};
	return { length: steps.length, at: (index) => (index < 0 ? undefined : topAt(index)) };
}

/** The lower edge of the last step that is there, in pixels from the viewport's top. */
export function endOf(steps: readonly string[]): number {
	const last = steps.map(sectionOf).findLast((section) => section !== null);
	return last?.getBoundingClientRect().bottom ?? 0;
}

/**
 * A line across the viewport. It is an element, so that its place is said once, in CSS, where the
 * anchors' margins need it too. Where the page has lost it, it is put back.
 */
export function lineOf(name: 'trigger' | 'resting'): HTMLElement {
	const attribute = `data-${name}-line`;
	const found = document.querySelector<HTMLElement>(`[${attribute}]`);
	if (found) return found;
	const line = document.createElement('div');
	line.setAttribute(attribute, '');
	document.body.append(line);
	return line;
}

/** Id of the step that an anchor leads into: a step's own, a former one, a claim among a step's sources. */
export const stepAt = (hash: string): string | undefined =>
	document.getElementById(hash.slice(1))?.closest('[data-step]')?.id;
