import type { Mistake } from '../mistake.ts';
import type { StoryFiles } from '../load/read-files.ts';

/** A rule that several records must keep together. Returns the mistakes; an empty list if there are none. */
export type Check = (files: StoryFiles) => Mistake[];
