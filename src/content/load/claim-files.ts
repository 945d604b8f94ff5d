import type { StoryPaths } from '../story-paths.ts';
import type { RecordParser } from './record-parser.ts';

/** Returns the files of a story's claims, sorted. A story without such files has no ledger. */
export const claimFiles = (reader: RecordParser, { words }: StoryPaths): string[] =>
	reader.list(`${words}/claims`, '.yaml');
