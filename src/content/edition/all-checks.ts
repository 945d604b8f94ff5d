/** Every check of an edition, in the order in which their mistakes are listed. */
import { drawnClaimsAreCited, placeholdersResolve } from '../checks/labels.ts';
import {
	labelsNameTheirHolder,
	opinionsNameTheirHolder
} from '../fact-check/opinions-name-their-holder.ts';
import {
	sharedLabelsAreSupported,
	storyTextIsSupported,
	textIsSupported
} from '../fact-check/text-is-supported.ts';
import type { StoryFiles } from '../load/read-files.ts';
import type { Mistake } from '../mistake.ts';
import { editionsAgree } from './compare/editions-agree.ts';
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

/** The checks that compare texts with claims. */
const FACT_CHECKS = [
	textIsSupported,
	sharedLabelsAreSupported,
	storyTextIsSupported,
	opinionsNameTheirHolder,
	labelsNameTheirHolder
];

export const EDITION_CHECKS: EditionCheck[] = [
	(_, translated) => placeholdersResolve(translated),
	(_, translated) => drawnClaimsAreCited(translated),
	editionsAgree,
	// Claims prove the words of an edition as they prove the story's own.
	...FACT_CHECKS.map(
		(check): EditionCheck =>
			(_, translated) =>
				translated.hasLedger ? check(translated) : []
	)
];
