/** For tests: a story in which one claim has another verdict. */
import { datedEvents } from '../dated-events.ts';
import { readFiles } from '../load/read-files.ts';
import type { Claim } from '../schema.ts';
import type { Story } from '../story.ts';

/**
 * Returns the story with another verdict for one claim.
 * @param root The folder that its paths begin in; default the current folder.
 */
export function withVerdict(
	story: Story,
	id: string,
	verdict: Claim['verdict'],
	root = process.cwd()
): Story {
	const claims = story.claims.map((claim) => (claim.id === id ? { ...claim, verdict } : claim));
	return { ...story, claims, events: datedEvents(readFiles(root, story.paths).events, claims) };
}
