/** For tests that every edition of a story must pass. */
import { readEditions } from '#content/load/read-story.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';

/** The story in each language, with its facts. */
export const EDITIONS = Array.from(readEditions(), ([language, story]) => ({
	language,
	story,
	facts: new Facts(factSheet(story))
}));

/** Each id in each language, as cases of `it.each`: id, language, edition. */
export const inEachEdition = <Id>(ids: readonly Id[]) =>
	EDITIONS.flatMap((edition) => ids.map((id) => [id, edition.language, edition] as const));
