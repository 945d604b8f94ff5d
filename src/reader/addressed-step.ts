import { stepAt } from './step-elements.ts';

/** The anchor of the cover on every page of the story. Browsers scroll to the top for it, too. */
export const TOP = 'top';

/**
 * Id of the step that the address names.
 * @param start Id of the step that the page is for; it is used if the page lacks the address's anchor.
 * @returns Undefined for the cover, and for an anchor inside a step: the browser scrolls there itself.
 */
export function addressedStep(start: string | undefined): string | undefined {
	const id = location.hash.slice(1);
	const target = document.getElementById(id);
	if (target && !target.matches('[data-step], .alias')) return undefined;
	if (target) return stepAt(location.hash);
	return id === TOP ? undefined : start;
}
