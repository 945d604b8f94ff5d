/** Selects the claims that the filter of the page of sources shows. */

/** The fields of the filter form. An empty field matches every claim. */
export interface Query {
	chapter: string;
	verdict: string;
	kind: string;
	/** Parts of words, separated by spaces. A claim must have all of them, in any order. */
	words: string;
}

/** A claim with the fields that the filter compares. */
export interface Searchable {
	id: string;
	/** Ids of its own chapter and of the chapters that cite it. */
	chapters: readonly string[];
	verdict: string;
	kind: string;
	/** The claim's whole text, normalized. */
	text: string;
}

/** A text in lower case, without accents and with straight quotation marks. */
export function normalize(text: string): string {
	return text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[‘’]/g, "'")
		.replaceAll(/[“”]/g, '"')
		.toLowerCase();
}

/** Ids of the claims that match every field of the query, in the order of `claims`. */
export function matchingClaims(
	claims: readonly Searchable[],
	{ chapter, verdict, kind, words }: Query
): string[] {
	const sought = normalize(words).split(/\s+/).filter(Boolean);
	return claims
		.filter(
			(claim) =>
				(!chapter || claim.chapters.includes(chapter)) &&
				(!verdict || claim.verdict === verdict) &&
				(!kind || claim.kind === kind) &&
				sought.every((word) => claim.text.includes(word))
		)
		.map(({ id }) => id);
}
