/** The figures, places, dates, texts and standings that scenes draw with. All come from the story's files. */
import type { Figure, Place } from '#content/schema.ts';
import type { DatedEvent } from '#content/story.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import type { Point } from '#drawing/marks.ts';
import { formatNumber } from '#rules/format-number.ts';
import { formatDayMonth, formatDays } from '#rules/dates.ts';

/** A standing; absent if it is `happened`, which keeps pages small. */
interface Certainty {
	standing?: Standing;
}

/** How the language writes a figure. */
interface FigureTexts {
	/** The number with its unit: “¥291.1 bn”. */
	text: string;
	/** The year or years: “FY2023–27”. */
	year: string;
}

/** The cited figures, places and events, with the fields that `Facts` reads. Pages contain it as JSON. */
export interface PageFacts {
	/** The language of the texts, as a BCP 47 tag. */
	language: string;
	figures: (Pick<Figure, 'id' | 'value' | 'claim'> & FigureTexts & Certainty)[];
	places: Pick<Place, 'id' | 'latitude' | 'longitude'>[];
	events: (Pick<DatedEvent, 'id' | 'date' | 'until'> & Certainty)[];
	/** The labels of scenes that come with the page. The others load with their scenes. */
	labels: LabelTable;
}

/** A text of a graphic with its facts filled in, and the standing of the claim that it or a mark shows. */
export interface DrawnLabel {
	text?: string;
	/** Ids of the figures in the text. */
	figures?: string[];
	standing?: Standing;
}

/** Labels and marks of graphics, by `STEP.ID`, `cover.ID` or `shared.ID`. */
export type LabelTable = Readonly<Record<string, DrawnLabel>>;

/** The facts that scenes draw, with the labels of all scenes that have loaded. */
export type FactSheet = PageFacts;

/** Indexes records by id; the lookup throws for an id that no step cites. */
function byId<Fact extends { id: string }>(
	facts: Fact[],
	kind: string,
	field: string
): (id: string) => Fact {
	const index = new Map(facts.map((fact) => [fact.id, fact]));
	return (id) => {
		const fact = index.get(id);
		if (!fact)
			throw new Error(
				`no step cites the ${kind} “${id}”: add it to “${field}” of the step, or draw another ${kind}`
			);
		return fact;
	};
}

/**
 * Looks up facts by id. A scene with an unknown id is not drawn.
 * @throws {Error} Every method except `figuresIn`, for an id that no file has or no step cites.
 */
export class Facts {
	readonly #figure: (id: string) => FactSheet['figures'][number];
	readonly #place: (id: string) => FactSheet['places'][number];
	readonly #event: (id: string) => FactSheet['events'][number];
	readonly #labels: LabelTable;

	/** The language of all texts, as a BCP 47 tag. */
	readonly language: string;

	constructor({ language, figures, places, events, labels }: FactSheet) {
		this.language = language;
		this.#labels = labels;
		this.#figure = byId(figures, 'figure', 'figures');
		this.#place = byId(places, 'place', 'places');
		this.#event = byId(events, 'event', 'events');
	}

	/** The number of a figure, in the figure's own unit. */
	value(id: string): number {
		return this.#figure(id).value;
	}

	/** The number of a figure with its unit: “¥291.1 bn”, “7,770 km”. */
	format(id: string): string {
		return this.#figure(id).text;
	}

	/** The number of a figure without its unit: “7,770”. */
	number(id: string): string {
		return formatNumber(this.language, this.#figure(id).value);
	}

	/** The year or years of a figure: “FY2023”, “2024”, “FY2023–27”. */
	year(id: string): string {
		return this.#figure(id).year;
	}

	/** The id of the claim that the figure is from; empty in a story without claims. */
	claim(id: string): string {
		return this.#figure(id).claim;
	}

	/** The position of a place: [longitude, latitude] in degrees. */
	place(id: string): Point {
		const { longitude, latitude } = this.#place(id);
		return [longitude, latitude];
	}

	/** How certain a figure is. */
	standingOfFigure(id: string): Standing {
		return this.#figure(id).standing ?? 'happened';
	}

	/** How certain an event is. */
	standingOfEvent(id: string): Standing {
		return this.#event(id).standing ?? 'happened';
	}

	/**
	 * A text of a graphic.
	 * @param id `STEP.ID` for a label of a step’s file; `cover.ID`, or `shared.ID` for one of `labels.yaml`.
	 */
	text(id: string): string {
		return this.#label(id, 'text');
	}

	/** Ids of the figures in a text of a graphic; none for an unknown text. */
	figuresIn(id: string): string[] {
		return this.#labels[id]?.figures ?? [];
	}

	/** How certain a label or a mark is: the standing of its claim, or its own. */
	standing(id: string): Standing {
		return this.#label(id, 'standing');
	}

	#label<Field extends 'text' | 'standing'>(id: string, field: Field) {
		const value = this.#labels[id]?.[field];
		if (value !== undefined) return value;
		throw new Error(
			`no file has the ${field} of “${id}”: add it to “labels” or “marks” of the step, or draw another id`
		);
	}

	/** The first day of an event, `YYYY-MM-DD`. */
	date(id: string): string {
		return this.#event(id).date;
	}

	/**
	 * The day or days of an event: “10 Apr 2024”, “9–11 Jun 2024”.
	 * @param options.year Whether the year is written; default true.
	 */
	dateText(id: string, options?: { year?: boolean }): string {
		const { date, until } = this.#event(id);
		return formatDays(this.language, date, until, options);
	}

	/** A day without its year: “9 Jun”. */
	dayMonth(day: Date): string {
		return formatDayMonth(this.language, day);
	}
}
