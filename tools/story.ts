import { readEditions, readStory } from '#content/load/read-story.ts';

/** The story that the built site must show. */
export const story = readStory();

/** The story in each of its languages, its own first. */
export const editions = [...readEditions().values()];

/** The ids of all steps, in order. */
export const stepIds = story.steps.map(({ id }) => id);
