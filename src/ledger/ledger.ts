/** The data of the page of sources. */
import type { Correction, Person, Precision, Term } from '#content/schema.ts';
import type { Story, StoryClaim } from '#content/story.ts';

/** A claim with the steps that cite it. */
export interface LedgerEntry {
	claim: StoryClaim;
	steps: { id: string; headline: string }[];
	/** Ids of its own chapter and of the chapters that cite it. */
	chapters: string[];
}

/** Everything that the page of sources shows. */
export interface Ledger {
	title: string;
	/** Language tag of the story, as in `en`. */
	language: string;
	/** All languages of the story. */
	languages: Story['languages'];
	/** The folder of this language on the site. */
	path: string;
	chapters: { id: string; title: string; entries: LedgerEntry[] }[];
	corrections: Correction[];
	/** Correct statements that the record makes precise. */
	precisions: Precision[];
	terms: Term[];
	people: Person[];
	/** How the claims were checked, as HTML. */
	method: string;
}

/** Builds the ledger: each claim in its own chapter, in the order of the story's files. */
export function ledgerOf(story: Story): Ledger {
	const {
		title,
		language,
		languages,
		path,
		chapters,
		steps,
		claims,
		corrections,
		precisions,
		terms,
		people,
		method
	} = story;
	const entries = claims.map((claim): LedgerEntry => {
		const citing = steps.filter((step) => step.claims.includes(claim.id));
		return {
			claim,
			steps: citing.map(({ id, headline }) => ({ id, headline })),
			chapters: [...new Set([claim.chapter, ...citing.map(({ chapter }) => chapter)])]
		};
	});
	return {
		title,
		language,
		languages,
		path,
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
