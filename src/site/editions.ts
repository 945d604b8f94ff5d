/** Routes of editions: the parameter `edition` is the language of a translation, and absent for the story's own. */
import { readEditions } from '#content/load/read-story.ts';
import type { Story } from '#content/story.ts';
import { absoluteAddress } from './site-address.ts';

/**
 * The entries of a route in each of the story's languages.
 * @param entriesOf Returns the entries for one language. Default: one entry.
 */
export const inEachLanguage = <Entry extends object = object>(
	entriesOf: (story: Story) => Entry[] = () => [{} as Entry]
): (Entry & { edition?: string })[] =>
	[...readEditions().values()].flatMap((story) =>
		entriesOf(story).map((entry) => (story.path ? { ...entry, edition: story.language } : entry))
	);

/**
 * The absolute address of a path of one language; undefined without `SITE_URL`.
 * @param path From the story's first page in that language, as in `/cards/tokyo.png`.
 */
export const editionAddress = ({ path: folder }: Pick<Story, 'path'>, path: string) =>
	absoluteAddress(`/${folder}${path.replace(/^\//, '')}`);
