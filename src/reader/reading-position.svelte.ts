import { activeStep, arrival, COVER, drift, stepProgress, type Tops } from '#rules/active-step.ts';

/** Smaller distances, in CSS pixels, are rounding errors. */
const ROUNDING = 2;

/** How the reader reached a step: by scrolling, by a link (or back or forward), or by opening the page there. */
export type Via = 'scroll' | 'link' | 'load';

/** A step that became active: the detail of `story:step`. */
export interface StepChange {
	id: string;
	/** Index of the step in the story, from 0. */
	index: number;
	via: Via;
}

/** Positions in CSS pixels from the viewport's top. */
export interface Geometry {
	/** Each step's top edge, in story order. */
	tops: Tops;
	/** The last step's bottom edge. */
	end: number;
	/** The trigger line: a step becomes active when its top passes it. */
	line: number;
	/** Where a step rests: a link scrolls its top to here. */
	rest: number;
}

/** Returns a step's top. Returns undefined for the cover and for the end of the story. */
const topOf = (tops: Tops, index: number) => (index === COVER ? undefined : tops.at(index));

/** The reader's position in the story. It has no DOM: it receives measurements and reports each new active step. */
export class ReadingPosition {
	readonly #ids: readonly string[];
	readonly #onStepChange: (change: StepChange) => void;
	/** Index of the active step at the last measurement. `index` may be ahead of it: at the start it is the step that the page is for. */
	#reached = COVER;
	#via: Via = 'load';
	/** Distance from the active step's top to the trigger line at the last measurement, in pixels. */
	#past = 0;
	/** Whether the active step's top was at or below the resting line, where no graphic covers it. */
	#startsInView = false;

	/** Index of the active step, or `COVER`. */
	index = $state(COVER);
	/** How far the trigger line is through the active step, 0 to 1. */
	progress = $state(0);

	/** How far the active step has moved from the trigger line (0) to the resting line (1). */
	arrival = $state(0);

	/**
	 * @param ids Step ids in story order.
	 * @param onStepChange Called once for each step that becomes active.
	 * @param start Id of the step that the page is for, and that the server has drawn.
	 */
	constructor(ids: readonly string[], onStepChange: (change: StepChange) => void, start?: string) {
		this.#ids = ids;
		this.#onStepChange = onStepChange;
		this.index = start === undefined ? COVER : ids.indexOf(start);
	}

	/** Id of the active step; undefined on the cover. */
	get id(): string | undefined {
		return this.#ids[this.index];
	}

	/** Call when the reader follows a link, or goes back or forward. The next step change has `via: 'link'`. */
	followLink(): void {
		this.#via = 'link';
	}

	/** Call when the reader scrolls by hand, or the page has loaded. The next step changes have `via: 'scroll'`. */
	followScroll(): void {
		this.#via = 'scroll';
	}

	/**
	 * Returns the pixels to scroll after a layout change, back to the place of the last measurement. A step
	 * whose start was in view keeps it there. Returns 0 on the cover, after the story's end, and before the first measurement.
	 */
	drift({ tops, end, line, rest }: Geometry): number {
		const top = topOf(tops, this.index);
		const isMeasured = this.index === this.#reached;
		if (top === undefined || !isMeasured || this.progress === 1) return 0;
		const pixels = drift(top, topOf(tops, this.index + 1) ?? end, line, this.#past);
		return this.#startsInView ? Math.min(pixels, top - rest) : pixels;
	}

	/** Moves to the step of a measurement. */
	read({ tops, end, line, rest }: Geometry): void {
		const index = activeStep(tops, line);
		const top = topOf(tops, index);
		const next = topOf(tops, index + 1) ?? end;
		this.progress = top === undefined ? 0 : stepProgress(top, next, line);
		this.arrival = top === undefined ? 0 : arrival(top, line, rest);
		this.#past = top === undefined ? 0 : line - top;
		this.#startsInView = top !== undefined && top > rest - ROUNDING;
		this.index = index;
		if (index === this.#reached) return;
		this.#reached = index;
		const id = this.#ids[index];
		if (id !== undefined) this.#onStepChange({ id, index, via: this.#via });
		this.#via = 'scroll';
	}
}
