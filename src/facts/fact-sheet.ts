import type { FactSheet } from './facts.ts';
import type { Story } from '#content/story.ts';

/** Picks the figures, places and events that steps cite, with the fields that `Facts` reads. */
export function factSheet({ steps, figures, places, events }: Story): FactSheet {
	const cited = {
		figures: new Set(steps.flatMap((step) => step.figures)),
		places: new Set(steps.flatMap((step) => step.places)),
		events: new Set(steps.flatMap((step) => step.events))
	};
	return {
		figures: figures
			.filter(({ id }) => cited.figures.has(id))
			.map(({ id, value, unit, year, claim }) => ({ id, value, unit, year, claim })),
		places: places
			.filter(({ id }) => cited.places.has(id))
			.map(({ id, latitude, longitude }) => ({ id, latitude, longitude })),
		events: events
			.filter(({ id }) => cited.events.has(id))
			.map(({ id, date, until, standing }) => ({ id, date, until, standing }))
	};
}
