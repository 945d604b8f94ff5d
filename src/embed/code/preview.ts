/** The previews on the embed code page: small articles that embed the story, one for each mode. */
import { ONE_SCREEN, type Mode } from '../modes.ts';
import { PARAMETER_NAMES } from '../parameter-names.ts';
import type { EmbedOptions } from '../snippet.ts';

/** A kind of host, shown by one preview. */
export interface PreviewHost {
	mode: Mode;
	/** The host's behaviour. */
	heading: string;
	/** The story's behaviour in this host. */
	caption: string;
}

/** The previews of the whole story, in page order. */
export const HOSTS: PreviewHost[] = [
	{
		mode: 'sticky',
		heading: 'Your page runs our script',
		caption: 'The story scrolls with your article, and the graphic stays on the viewport.'
	},
	{
		mode: 'flat',
		heading: 'Your page only sets the height',
		caption: 'Words and stills, one under the other, as high as they are.'
	},
	{
		mode: 'stepper',
		heading: 'Your page keeps to its own height',
		caption: 'One screen, with buttons, arrow keys and swipes.'
	}
];

/** One step has one preview, since its mode does not depend on the host. */
export const ONE_STEP: Omit<PreviewHost, 'mode'> = {
	heading: 'One step',
	caption: 'Its live graphic, and the way to the story.'
};

/** The title of a preview's iframe. */
export const previewTitle = (heading: string): string =>
	`${heading}: a small article with the story in it`;

/** In px: one screen of the story, and part of the article around it. */
export const PREVIEW_HEIGHT = ONE_SCREEN + 60;

/** Relative address of the article that shows the story in a mode. */
export function articleAddress(
	mode: Mode,
	options: Omit<EmbedOptions, 'element' | 'home' | 'title'>
): string {
	const query = new URLSearchParams({ host: mode });
	for (const name of ['step', ...PARAMETER_NAMES] as const) {
		const value = options[name];
		if (value) query.set(name, value);
	}
	return `article/?${query.toString()}`;
}
