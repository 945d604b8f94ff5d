/** Reads text from the page, so that the scripts need no copy of it. */
import { sectionOf } from './step-elements.ts';

/** Returns the alt text of a step's still. */
export const altTextOf = (step: string): string =>
	sectionOf(step)?.querySelector<HTMLImageElement>('img[alt]')?.alt ?? '';

/** Returns a step's name in the step navigation. */
export const nameOf = (step: string): string =>
	[...document.querySelectorAll<HTMLAnchorElement>('[data-spine] ol a')].find(
		({ hash }) => hash.slice(1) === step
	)?.textContent ?? '';
