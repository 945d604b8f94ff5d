import type { Mistake } from '../mistake.ts';
import type { StoryFiles } from '../load/read-files.ts';

/** Something that must hold between the story's records; returns the mistakes it finds. */
export type Check = (files: StoryFiles) => Mistake[];
