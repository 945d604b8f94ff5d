import type { Claim, EvidencePage } from '#content/schema.ts';
import type { Step, Story } from '#content/story.ts';
import { formatLongDay } from '#rules/dates.ts';
import type { Facts } from '#facts/facts.ts';

/** A figure of the graphic, as displayed. */
export interface ShownFigure {
	id: string;
	label: string;
	says: string;
	year: string;
	/** Empty in a story without claims. */
	claim: string;
}

/** The figures and claims that a step cites. */
export interface StepSources {
	step: string;
	figures: ShownFigure[];
	claims: (Pick<Claim, 'id' | 'restatement' | 'verdict' | 'reason'> & {
		/** Quoted from the source article. Undefined for claims of the record. */
		verbatim?: string;
		/** `date` as displayed. */
		pages: Pick<EvidencePage, 'publisher' | 'date' | 'title' | 'address'>[];
	})[];
}

/** Returns the figures and claims that a step cites, in the step's order. */
export function stepSources(step: Step, story: Story, facts: Facts): StepSources {
	const figures = new Map(story.figures.map((figure) => [figure.id, figure]));
	const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
	return {
		step: step.id,
		figures: step.figures.flatMap((id) => {
			const figure = figures.get(id);
			if (!figure) return [];
			const { label, claim } = figure;
			return [{ id, label, says: facts.format(id), year: facts.year(id), claim }];
		}),
		claims: step.claims.flatMap((id) => {
			const claim = claims.get(id);
			if (!claim) return [];
			const { restatement, verdict, reason, pages } = claim;
			const verbatim = claim.origin === 'source' ? claim.verbatim : undefined;
			return [
				{
					...{ id, restatement, verdict, reason, verbatim },
					pages: pages.map(({ publisher, date, title, address }) => ({
						...{ publisher, title, address },
						date: date && formatLongDay(story.language, date)
					}))
				}
			];
		})
	};
}
