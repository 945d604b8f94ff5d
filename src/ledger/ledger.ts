/** The whole ledger, as the page of sources shows it. */
import type { Correction, Person, Term } from '#content/schema.ts';
import type { Story, StoryClaim } from '#content/story.ts';

/** A claim with the steps that use it. */
export interface Entry {
	claim: StoryClaim;
	steps: { id: string; headline: string }[];
	/** Ids of the chapters that it belongs to or is used in. */
	chapters: string[];
}

export interface Ledger {
	title: string;
	chapters: { id: string; title: string; entries: Entry[] }[];
	corrections: Correction[];
	/** What was right and is made precise. */
	precisions: Correction[];
	terms: Term[];
	people: Person[];
	/** How the claims were checked, as HTML. */
	method: string;
}

/** Puts the ledger together: each claim under its own chapter, in the order of the story's files. */
export function ledgerOf(story: Story): Ledger {
	const { title, chapters, steps, claims, corrections, precisions, terms, people, method } = story;
	const entries = claims.map((claim): Entry => {
		const using = steps.filter((step) => step.claims.includes(claim.id));
		return {
			claim,
			steps: using.map(({ id, headline }) => ({ id, headline })),
			chapters: [...new Set([claim.chapter, ...using.map(({ chapter }) => chapter)])]
		};
	});
	return {
		title,
		chapters: chapters.map(({ id, title }) => ({
			id,
			title,
			entries: entries.filter(({ claim }) => claim.chapter === id)
		})),
		corrections,
		precisions,
		terms,
		people,
		method
	};
}
