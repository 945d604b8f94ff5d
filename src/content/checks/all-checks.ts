/** Every check over the story's records, in the order in which their mistakes are listed. */
import type { StoryFiles } from '../load/read-files.ts';
import type { Check } from './check.ts';
import {
	claimFilesAreChapters,
	claimsAreCited,
	citationsResolve,
	meetingsAreEvents,
	peopleBelongToActors,
	recordsNameAClaim,
	recordsNameTheirClaim,
	stepsCiteClaims
} from './citations.ts';
import {
	axisEndsAfterStart,
	eventsAreInDateOrder,
	meetingsHaveDaysOfChange,
	spansEndAfterStart,
	stepsAreInDateOrder
} from './dates.ts';
import {
	addressesAreUnique,
	chaptersListEachStepOnce,
	editionsAreOtherLanguages,
	idsAreUnique
} from './ids.ts';
import { pageFieldsFit } from './passages.ts';
import { correctionsMatchTheSource } from './corrections.ts';
import { claimsAreProven } from '../fact-check/claims-are-proven.ts';
import {
	drawnClaimsAreCited,
	eventStandingsHaveReasons,
	placeholdersResolve,
	sharedLabelsNameSteps
} from './labels.ts';
import { figuresCiteTheirClaim } from '../fact-check/figures-cite-their-claim.ts';
import {
	labelsNameTheirHolder,
	opinionsNameTheirHolder
} from '../fact-check/opinions-name-their-holder.ts';
import {
	sharedLabelsAreSupported,
	storyTextIsSupported,
	textIsSupported
} from '../fact-check/text-is-supported.ts';

const CHECKS: Check[] = [
	idsAreUnique,
	addressesAreUnique,
	editionsAreOtherLanguages,
	chaptersListEachStepOnce,
	citationsResolve,
	meetingsAreEvents,
	peopleBelongToActors,
	recordsNameTheirClaim,
	claimsAreCited,
	claimFilesAreChapters,
	pageFieldsFit,
	correctionsMatchTheSource,
	spansEndAfterStart,
	stepsAreInDateOrder,
	eventsAreInDateOrder,
	meetingsHaveDaysOfChange,
	axisEndsAfterStart,
	claimsAreProven,
	placeholdersResolve,
	sharedLabelsNameSteps,
	drawnClaimsAreCited,
	eventStandingsHaveReasons
];

/** The checks that compare texts with claims. A story without claims has nothing to compare with. */
const LEDGER_CHECKS: Check[] = [
	stepsCiteClaims,
	recordsNameAClaim,
	figuresCiteTheirClaim,
	textIsSupported,
	sharedLabelsAreSupported,
	storyTextIsSupported,
	opinionsNameTheirHolder,
	labelsNameTheirHolder
];

/** Returns the checks that apply to a story. */
export const checksOf = ({ hasLedger }: Pick<StoryFiles, 'hasLedger'>): Check[] =>
	hasLedger ? [...CHECKS, ...LEDGER_CHECKS] : CHECKS;
