import { chapterModules } from '#scenes/scene.ts';
import type { ReaderStory } from './reader-story.ts';

/**
 * Returns the modules, as the manifest names them, that draw a page's first graphics.
 * @param start Id of the step that the page is for; undefined: the page opens with the cover, before the first chapter.
 */
export function sceneModules({ chapters, language }: ReaderStory, start?: string): string[] {
	const chapter = start
		? chapters.find(({ steps }) => steps.some(({ id }) => id === start))
		: chapters[0];
	if (!chapter) return [];
	return chapterModules(chapter.id, language);
}
