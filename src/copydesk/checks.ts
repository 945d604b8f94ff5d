/** All that must hold between the story's records. Each check returns the mistakes it finds. */
import type { Check } from './check.ts';
import {
	claimFilesAreChapters,
	claimsAreCited,
	citationsResolve,
	meetingsAreEvents,
	recordsNameTheirClaim
} from './records/citations.ts';
import {
	axisRunsForward,
	eventsRunForward,
	spansRunForward,
	stepsRunForward
} from './records/dates.ts';
import { addressesAreUnique, chaptersNameTheSteps, idsAreUnique } from './records/ids.ts';
import { figuresBringTheirClaim } from './wording/figures-bring-their-claim.ts';
import { opinionsNameTheirHolder } from './wording/opinions-name-their-holder.ts';
import { frameIsBorneOut, wordsAreBorneOut } from './wording/words-are-borne-out.ts';

export const CHECKS: Check[] = [
	idsAreUnique,
	addressesAreUnique,
	chaptersNameTheSteps,
	citationsResolve,
	meetingsAreEvents,
	recordsNameTheirClaim,
	claimsAreCited,
	claimFilesAreChapters,
	spansRunForward,
	stepsRunForward,
	eventsRunForward,
	axisRunsForward,
	figuresBringTheirClaim,
	wordsAreBorneOut,
	frameIsBorneOut,
	opinionsNameTheirHolder
];
