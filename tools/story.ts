import { readStory } from '#content/load/read-story.ts';

/** The story that the built site must show. */
export const story = readStory();

/** The ids of all steps, in order. */
export const stepIds = story.steps.map(({ id }) => id);
