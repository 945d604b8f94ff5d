/** Finds elements of a page that other scripts may have changed: elements can be missing, moved or duplicated. */
import type { Tops } from '#rules/active-step.ts';

/** Returns the first section with the step's id. */
export const sectionOf = (step: string): HTMLElement | null =>
	document.querySelector(`[data-step][id="${CSS.escape(step)}"]`);

/**
 * Returns the top edges of steps, in pixels from the viewport's top; each is measured when it is read.
 * A missing step has the top of the next one, so it is never active.
 */
export function topsOf(steps: readonly string[]): Tops {
	const topAt = (index: number): number => {
		const step = steps[index];
		if (step === undefined) return endOf(steps);
		return sectionOf(step)?.getBoundingClientRect().top ?? topAt(index + 1);
	};
	return { length: steps.length, at: (index) => (index < 0 ? undefined : topAt(index)) };
}

/** Returns the bottom edge of the last step on the page, in pixels from the viewport's top. */
export function endOf(steps: readonly string[]): number {
	const last = steps.map(sectionOf).findLast((section) => section !== null);
	return last?.getBoundingClientRect().bottom ?? 0;
}

/**
 * Returns a line across the viewport; creates it if the page lacks it. It is an element because CSS
 * defines its position, which the `scroll-margin` of the steps uses, too.
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

/** Returns the id of the step that contains an anchor: the step's own or former id, or a claim in its sources. */
export const stepAt = (hash: string): string | undefined =>
	document.getElementById(hash.slice(1))?.closest('[data-step]')?.id;
