/** What scenes may say: figures, places and dates of the story, and nothing they bring along. */
import type { Event, Figure, Place } from '#content/schema.ts';
import type { Standing } from '#rules/grammar.ts';
import type { Point } from '#drawing/marks.ts';

/** Figures, places and events as they come from the story's files. */
export interface FactSheet {
	figures: Pick<Figure, 'id' | 'value' | 'unit' | 'year' | 'claim'>[];
	places: Pick<Place, 'id' | 'name' | 'latitude' | 'longitude'>[];
	events: Pick<Event, 'id' | 'date' | 'until' | 'title' | 'standing'>[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const SMALL_NUMBERS = 'no one two three four five six seven eight nine'.split(' ');

/** Units that stand before the number. */
const LEADING_UNITS: Record<string, [before: string, after: string]> = {
	'JPY bn': ['¥', ' bn'],
	'JPY trn': ['¥', ' trn'],
	'JPY m': ['¥', ' m']
};

/** Made once: a new one for every number takes longer than all the rest of a drawing. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

const written = (value: number) => NUMBERS.format(value);

function withUnit(value: string, unit: string): string {
	const [before, after] = LEADING_UNITS[unit] ?? ['', unit === '%' ? '%' : ` ${unit}`];
	return `${before}${value}${after}`;
}

/** Looks facts up by id. Unknown ids throw: a scene that asks for what the story does not hold must not be drawn. */
export class Facts {
	readonly #figures: Map<string, FactSheet['figures'][number]>;
	readonly #places: Map<string, FactSheet['places'][number]>;
	readonly #events: Map<string, FactSheet['events'][number]>;

	constructor(sheet: FactSheet) {
		this.#figures = new Map(sheet.figures.map((figure) => [figure.id, figure]));
		this.#places = new Map(sheet.places.map((place) => [place.id, place]));
		this.#events = new Map(sheet.events.map((event) => [event.id, event]));
	}

	#figure(id: string) {
		const figure = this.#figures.get(id);
		if (!figure)
			throw new Error(`no figure “${id}” is cited: name it in a step’s figures, or draw another`);
		return figure;
	}

	/** The bare value, in the figure's own unit. */
	value(id: string): number {
		return this.#figure(id).value;
	}

	/** The value with its unit, as a reader sees it: “¥291.1 bn”, “7,770 km”. */
	format(id: string): string {
		const { value, unit } = this.#figure(id);
		return withUnit(written(value), unit);
	}

	/** A small count as it is written in a sentence: “five”. */
	inWords(id: string): string {
		const value = this.value(id);
		return SMALL_NUMBERS[value] ?? written(value);
	}

	/** The bare value as a reader sees it: “7,770”. */
	number(id: string): string {
		return written(this.#figure(id).value);
	}

	/** “FY2023”, “2024”. */
	year(id: string): string {
		return this.#figure(id).year;
	}

	/** Id of the claim that the figure is from. */
	claim(id: string): string {
		return this.#figure(id).claim;
	}

	/** [longitude, latitude] in degrees. */
	place(id: string): Point {
		const place = this.#places.get(id);
		if (!place)
			throw new Error(`no place “${id}” is cited: name it in a step’s places, or draw another`);
		return [place.longitude, place.latitude];
	}

	#event(id: string) {
		const event = this.#events.get(id);
		if (!event)
			throw new Error(`no event “${id}” is cited: name it in a step’s events, or draw another`);
		return event;
	}

	/** How certain the event is. */
	standing(id: string): Standing {
		return this.#event(id).standing;
	}

	/** First day, `YYYY-MM-DD`. */
	date(id: string): string {
		return this.#event(id).date;
	}

	/** The day or days as a reader sees them: “10 Apr 2024”, “9–11 Jun 2024”. */
	when(id: string, { year = true } = {}): string {
		const { date, until } = this.#event(id);
		const [fullYear, month, day] = date.split('-').map(Number);
		const [, , lastDay] = until.split('-').map(Number);
		const days = lastDay ? `${day}–${lastDay}` : `${day}`;
		const name = MONTHS[(month ?? 1) - 1];
		return year ? `${days} ${name} ${fullYear}` : `${days} ${name}`;
	}
}
