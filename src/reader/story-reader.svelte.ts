import { activeStep, arrival, COVER, drift, stepProgress, type Tops } from '#rules/active-step.ts';

/** How the reader came to a step: by scrolling, by a link (or back and forward), or by opening the page there. */
export type Via = 'scroll' | 'link' | 'load';

export interface Arrival {
	id: string;
	/** Place in the story, from 0. */
	index: number;
	via: Via;
}

/** What was measured on the viewport, in pixels from the viewport's top. */
export interface Geometry {
	/** Each step's top edge, in story order. */
	tops: Tops;
	/** The last step's lower edge. */
	end: number;
	/** The trigger line. */
	line: number;
	/** Where a step rests: to there a link brings its top. */
	rest: number;
}

/** A step's top; none on the cover, and none after the last step. */
const topOf = (tops: Tops, index: number) => (index === COVER ? undefined : tops.at(index));

/** Where the reader is. All logic and no DOM: it is told what was measured and says who has to know. */
export class StoryReader {
	readonly #ids: readonly string[];
	readonly #arrived: (arrival: Arrival) => void;
	/** The step of the last reading: the one the page was opened for is not reached before it is measured. */
	#reached = COVER;
	#via: Via = 'load';
	/** Pixels by which the line was past the active step's top at the last reading. */
	#past = 0;

	/** Index of the active step, or `COVER`. */
	index = $state(COVER);
	/** How far the reader is through the active step, 0 to 1. */
	progress = $state(0);

	/** How far the active step has come from the trigger line to its rest, 0 to 1. */
	arrival = $state(0);

	/**
	 * @param ids Step ids in story order.
	 * @param arrived Called once for each step that becomes active.
	 * @param start Id of the step the page was opened for, if it was drawn there already.
	 */
	constructor(ids: readonly string[], arrived: (arrival: Arrival) => void, start?: string) {
		this.#ids = ids;
		this.#arrived = arrived;
		this.index = start === undefined ? COVER : ids.indexOf(start);
	}

	/** Id of the active step; none on the cover. */
	get id(): string | undefined {
		return this.#ids[this.index];
	}

	/** A link was followed, or back or forward was pressed: the next step that becomes active was reached by it. */
	followLink(): void {
		this.#via = 'link';
	}

	/** The reader scrolls by hand, or the page has finished loading: what becomes active from now on was scrolled to. */
	followScroll(): void {
		this.#via = 'scroll';
	}

	/** Pixels to scroll so that the reader is where the last reading was, after the page was laid out anew; 0 on the cover and after the story's end. */
	drift({ tops, end, line }: Geometry): number {
		const top = topOf(tops, this.index);
		if (top === undefined || this.progress === 1) return 0;
		return drift(top, topOf(tops, this.index + 1) ?? end, line, this.#past);
	}

	/** Takes a measurement and moves to the step it says. */
	read({ tops, end, line, rest }: Geometry): void {
		const index = activeStep(tops, line);
		const top = topOf(tops, index);
		const next = topOf(tops, index + 1) ?? end;
		this.progress = top === undefined ? 0 : stepProgress(top, next, line);
		this.arrival = top === undefined ? 0 : arrival(top, line, rest);
		this.#past = top === undefined ? 0 : line - top;
		this.index = index;
		if (index === this.#reached) return;
		this.#reached = index;
		const id = this.#ids[index];
		if (id !== undefined) this.#arrived({ id, index, via: this.#via });
		this.#via = 'scroll';
	}
}
