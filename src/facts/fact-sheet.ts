import type { Standing } from '#rules/actors-and-standings.ts';
import { standingOf } from '#content/standing-of.ts';
import type { Story } from '#content/story.ts';
import { yearsText } from '#content/labels/years-text.ts';
import { formatAmount } from '#rules/format-figure.ts';
import type { FactSheet, PageFacts } from './facts.ts';
import { labelTable } from './label-table.ts';

/** The facts that graphics draw: the figures, places and events that steps cite, and all labels. */
export function factSheet(story: Story): FactSheet {
	const { language, steps, claims, figures, places, events } = story;
	const standings = new Map(claims.map((claim) => [claim.id, standingOf(claim)]));
	const cited = {
		figures: new Set(steps.flatMap((step) => step.figures)),
		places: new Set(steps.flatMap((step) => step.places)),
		events: new Set(steps.flatMap((step) => step.events))
	};
	return {
		language,
		figures: figures
			.filter(({ id }) => cited.figures.has(id))
			.map(({ id, value, unit, year, claim }) => ({
				...{ id, value, claim },
				text: formatAmount(language, { value, unit }),
				year: yearsText(language, year),
				// Only a story without claims has figures without one.
				standing: standings.get(claim) ?? 'happened'
			})),
		places: places
			.filter(({ id }) => cited.places.has(id))
			.map(({ id, latitude, longitude }) => ({ id, latitude, longitude })),
		events: events
			.filter(({ id }) => cited.events.has(id))
			.map(({ id, date, until, standing }) => ({ id, date, until, standing })),
		labels: labelTable(story)
	};
}

/** Leaves out the standing `happened`. */
const withoutHappened = <Fact extends { standing?: Standing }>({ standing, ...fact }: Fact) =>
	standing === 'happened' ? fact : { ...fact, standing };

/** The facts that a page contains. Of the labels it has those of the cover. */
export const pageFacts = ({ language, figures, places, events, labels }: FactSheet): PageFacts => ({
	language,
	figures: figures.map(withoutHappened),
	places,
	events: events.map(withoutHappened),
	labels: Object.fromEntries(Object.entries(labels).filter(([id]) => id.startsWith('cover.')))
});
