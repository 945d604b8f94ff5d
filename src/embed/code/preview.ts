/** Small articles that hold the story, to look at on the page of the code. */
import { ONE_SCREEN, type Mode } from '../modes.ts';
import { PARAMETER_NAMES } from '../parameters.ts';
import type { Wish } from '../snippet.ts';

/** What a host does, and how the story runs there. */
export const HOSTS: { mode: Mode; heading: string; says: string }[] = [
	{
		mode: 'sticky',
		heading: 'Your page runs our script',
		says: 'The story scrolls with your article, and the graphic stays on the viewport.'
	},
	{
		mode: 'flat',
		heading: 'Your page only sets the height',
		says: 'Words and stills, one under the other, as high as they are.'
	},
	{
		mode: 'stepper',
		heading: 'Your page keeps to its own height',
		says: 'One screen, with buttons, arrow keys and swipes.'
	}
];

/** One step has one preview, whatever its host allows. */
export const ONE_STEP = {
	heading: 'One step',
	says: 'Its live graphic, and the way to the story.'
};

/** A preview's name, for those who do not see it. */
export const previewTitle = (heading: string): string =>
	`${heading}: a small article with the story in it`;

/** A phone's viewport is a little higher than one screen of the story. */
export const PREVIEW_HEIGHT = ONE_SCREEN + 60;

/** Where, from the page of the code, the article is that allows the story what a host of this mode does. */
export function articleAddress(host: Mode, wish: Omit<Wish, 'home' | 'title'>): string {
	const query = new URLSearchParams({ host });
	for (const name of ['step', ...PARAMETER_NAMES] as const) {
		const value = wish[name];
		if (value) query.set(name, value);
	}
	return `article/?${query.toString()}`;
}
