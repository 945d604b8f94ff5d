/**
 * Routes of editions: the parameter `edition` is the language of a translation, and absent for the story's own.
 * Components do not import this module: the build would publish files of the modules that read the story.
 */
import { readEditions } from '#content/load/read-story.ts';
import type { Story } from '#content/story.ts';

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
