import type { FactSheet } from './facts.ts';
import type { Story } from '#content/story.ts';

/** What scenes may draw with: the figures, places and events that a step cites, and no more of them than a drawing needs. */
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
			.map(({ id, name, latitude, longitude }) => ({ id, name, latitude, longitude })),
		events: events
			.filter(({ id }) => cited.events.has(id))
			.map(({ id, date, until, title, standing }) => ({ id, date, until, title, standing }))
	};
}
