/** Which claims a reader's questions show. */

/** What a reader asks for; an empty text asks for all. */
export interface Asked {
	chapter: string;
	verdict: string;
	kind: string;
	/** Words to be found, all of them, in any order. */
	words: string;
}

/** A claim as the filter sees it. */
export interface Searchable {
	id: string;
	/** Ids of the chapters that it belongs to or is used in. */
	chapters: readonly string[];
	verdict: string;
	kind: string;
	/** All its words, as `plain` gives them. */
	text: string;
}

/** A text by its letters alone: capitals, accents and the form of quotation marks do not count. */
export function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[‘’]/g, "'")
		.replaceAll(/[“”]/g, '"')
		.toLowerCase();
}

/** Ids of the claims that answer a reader's questions, in their order. */
export function matching(
	claims: readonly Searchable[],
	{ chapter, verdict, kind, words }: Asked
): string[] {
	const sought = plain(words).split(/\s+/).filter(Boolean);
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
