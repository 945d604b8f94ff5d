import type { Mistake } from '../mistake.ts';
import type { StoryFiles } from '../load/read-files.ts';

/** A rule over several records. Returns the mistakes; an empty list if there are none. */
export type Check = (files: StoryFiles) => Mistake[];
