import { readBuiltEditions } from '#content/load/read-story.ts';

/** The story of the built site in each of its languages, its own first. */
export const editions = [...readBuiltEditions().values()];

const [own] = editions;
if (!own) throw new Error('The story has no language: write `language` into its settings.yaml.');

/** The story that the built site must show, in its own language. */
export const story = own;

/** The ids of all steps, in order. */
export const stepIds = story.steps.map(({ id }) => id);
