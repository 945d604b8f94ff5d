/** The previews on the embed code page: small articles that embed the story, one for each mode. */
import { ONE_SCREEN, type Mode } from '../modes.ts';
import { PARAMETER_NAMES } from '../parameter-names.ts';
import type { EmbedOptions } from '../snippet.ts';

/** In px: one screen of the story, and part of the article around it. */
export const PREVIEW_HEIGHT = ONE_SCREEN + 60;

/** Relative address of the article that shows the story in a mode. */
export function articleAddress(
	mode: Mode,
	options: Omit<EmbedOptions, 'element' | 'home' | 'site' | 'title'>
): string {
	const query = new URLSearchParams({ host: mode });
	for (const name of ['step', ...PARAMETER_NAMES] as const) {
		const value = options[name];
		if (value) query.set(name, value);
	}
	return `article/?${query.toString()}`;
}
