/** The figures, places and dates that scenes draw with. All come from the story's files. */
import type { StoryEvent, Figure, Place } from '#content/schema.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import type { Point } from '#drawing/marks.ts';
import { formatDays } from './dates.ts';

/** The cited figures, places and events, with the fields that `Facts` reads. Pages contain it as JSON. */
export interface FactSheet {
	figures: Pick<Figure, 'id' | 'value' | 'unit' | 'year' | 'claim'>[];
	places: Pick<Place, 'id' | 'latitude' | 'longitude'>[];
	events: Pick<StoryEvent, 'id' | 'date' | 'until' | 'standing'>[];
}

const SMALL_NUMBERS = 'no one two three four five six seven eight nine'.split(' ');

/** Units that are written before the number, or around it. All others follow it. */
const LEADING_UNITS: Record<string, [before: string, after: string]> = {
	'JPY bn': ['¥', ' bn'],
	'JPY trn': ['¥', ' trn'],
	'JPY m': ['¥', ' m']
};

/** Created once: creating one takes longer than composing a drawing. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

function withUnit(value: string, unit: string): string {
	const [before, after] = LEADING_UNITS[unit] ?? ['', unit === '%' ? '%' : ` ${unit}`];
	return `${before}${value}${after}`;
}

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
 * Looks up facts by id. A scene with an id that no step cites is not drawn.
 * @throws {Error} Every method, for an id that no step cites.
 */
export class Facts {
	readonly #figure: (id: string) => FactSheet['figures'][number];
	readonly #place: (id: string) => FactSheet['places'][number];
	readonly #event: (id: string) => FactSheet['events'][number];

	constructor({ figures, places, events }: FactSheet) {
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
		const { value, unit } = this.#figure(id);
		return withUnit(NUMBERS.format(value), unit);
	}

	/** The number of a figure without its unit: “7,770”. */
	number(id: string): string {
		return NUMBERS.format(this.#figure(id).value);
	}

	/** The number of a figure in a sentence: whole numbers below ten as words, “five”. */
	inWords(id: string): string {
		return SMALL_NUMBERS[this.#figure(id).value] ?? this.number(id);
	}

	/** The year or years of a figure: “FY2023”, “2024”, “FY2023-27”. */
	year(id: string): string {
		return this.#figure(id).year;
	}

	/** The id of the claim that the figure is from. */
	claim(id: string): string {
		return this.#figure(id).claim;
	}

	/** The position of a place: [longitude, latitude] in degrees. */
	place(id: string): Point {
		const { longitude, latitude } = this.#place(id);
		return [longitude, latitude];
	}

	/** How certain an event is. */
	standing(id: string): Standing {
		return this.#event(id).standing;
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
		return formatDays(date, until, options);
	}
}
