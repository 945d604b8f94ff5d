import type { Claim, StoryEvent } from './schema.ts';
import { standingOf } from './standing-of.ts';
import type { DatedEvent } from './story.ts';

/** The events, each with its own standing or its claim's. */
export function datedEvents(events: StoryEvent[], claims: Claim[]): DatedEvent[] {
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	return events.map(({ why, standing, ...event }) => {
		const claim = byId.get(event.claim);
		// Only a story without claims has events without one.
		return { ...event, standing: standing || (claim ? standingOf(claim) : 'happened') };
	});
}
