/** Words that scripts read off the page, so that they travel once and stay in the reader's language. */
import { sectionOf } from './step-elements.ts';

/** A step's graphic in words: its still's alt text. */
export const altTextOf = (step: string): string =>
	sectionOf(step)?.querySelector<HTMLImageElement>('img[alt]')?.alt ?? '';

/** A step's name in the spine. */
export const nameOf = (step: string): string =>
	[...document.querySelectorAll<HTMLAnchorElement>('[data-spine] ol a')].find(
		({ hash }) => hash.slice(1) === step
	)?.textContent ?? '';
