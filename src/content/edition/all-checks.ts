/** Every check of an edition, in the order in which their mistakes are listed. */
import { drawnClaimsAreCited, placeholdersResolve } from '../checks/labels.ts';
import type { StoryFiles } from '../load/read-files.ts';
import type { Mistake } from '../mistake.ts';
import { editionsAgree } from './same-mentions.ts';
import type { EditionFiles } from './read-edition.ts';

/**
 * A rule that an edition keeps. Returns the mistakes.
 * @param source The story's own records.
 * @param translated The same records with the words of the edition.
 * @param words The files of the edition.
 */
export type EditionCheck = (
	source: StoryFiles,
	translated: StoryFiles,
	words: EditionFiles
) => Mistake[];

export const EDITION_CHECKS: EditionCheck[] = [
	(_, translated) => placeholdersResolve(translated),
	(_, translated) => drawnClaimsAreCited(translated),
	editionsAgree
];
