/** Steps that every story has, by their position. */
import { stepIds, story } from '#tools/story.ts';

/** The id of the last step of the story. */
export const lastStep = stepIds.at(-1) ?? '';

/** The first step of each chapter. */
export const chapterOpeners = story.chapters.flatMap(({ steps }) => steps[0]?.id ?? []);

/**
 * The first step of a chapter in the middle of the story. If there are several chapters, its scripts load when
 * the reader is near.
 */
export const laterOpener = chapterOpeners[Math.floor(chapterOpeners.length / 2)] ?? '';
