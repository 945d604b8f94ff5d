import { activeStep } from '#rules/active-step.ts';
import type { Box } from '#rules/frame.ts';
import type { Geometry, ReadingPosition } from './reading-position.svelte.ts';

/** Smaller distances, in CSS pixels, are rounding errors. */
const ROUNDING = 2;

/** How far a late font moves a restored place at most, as a share of the viewport's height. */
const NEAR = 0.25;

/** The laid-out story and its viewport. Lengths are CSS pixels. */
export interface StoryLayout {
	/** Measures steps and lines, from the viewport's top. */
	measure: () => Geometry;
	/** The size of the whole page. */
	pageSize: () => Box;
	viewportHeight: () => number;
	/** The scroll position, and the largest possible one. */
	scroll: () => { at: number; most: number };
	scrollBy: (pixels: number) => void;
	/** Index of the step that the address names. Undefined: the browser decides where the page opens. */
	addressedStep: () => number | undefined;
	/** Scrolls to a step, as a link to it does. */
	showStep: (index: number) => void;
	/** Whether the reader opened the page by a link. On reload and history navigation the browser restores a scroll position. */
	isNewVisit: () => boolean;
	/** Whether everything that the page loads has arrived, or has failed. */
	hasLoaded: () => boolean;
}

/**
 * Keeps the reader's place: opens the page at the addressed step, and scrolls back to the last
 * measured place after a layout change.
 */
export class PlaceKeeper {
	readonly #position: ReadingPosition;
	readonly #layout: StoryLayout;
	/** Whether the page still moves to the addressed step. */
	#isOpening = true;
	/** Whether the reader had scrolled before this script ran, or the browser has scrolled to a text fragment. */
	#hasLeft: boolean;
	/** Scroll position at the last measurement. */
	#measuredAt: number;
	#pageSize: Box;

	/** @param position Receives the measurements. */
	constructor(position: ReadingPosition, layout: StoryLayout) {
		this.#position = position;
		this.#layout = layout;
		this.#hasLeft = this.#readerHasLeft();
		this.#measuredAt = layout.scroll().at;
		this.#pageSize = layout.pageSize();
	}

	/** Call when the reader scrolls by hand. The page stops moving to the addressed step. */
	onReaderScroll(): void {
		this.#isOpening = false;
		this.#position.followScroll();
	}

	/** Call when the reader follows a link, or goes back or forward. */
	onReaderLink(): void {
		this.#isOpening = false;
		this.#position.followLink();
	}

	/** Call after a layout change, before the next `update`: scrolls back to the last measured place. */
	keepPlace(): void {
		const { width, height } = this.#layout.pageSize();
		if (width === this.#pageSize.width && height === this.#pageSize.height) return;
		this.#pageSize = { width, height };
		const pixels = this.#position.drift(this.#layout.measure());
		if (Math.abs(pixels) > ROUNDING) this.#layout.scrollBy(pixels);
		this.#measuredAt = this.#layout.scroll().at;
	}

	/** Call in each frame in which steps may have moved: measures, and passes the measurement on. */
	update(): void {
		// This frame may come before the observer that calls `keepPlace`. A reader who has scrolled
		// since the last measurement, for example by a link that also opened something, stays there.
		if (!this.#hasScrolled()) this.keepPlace();
		if (this.#isOpening) this.#hasLeft ||= this.#browserHasLeft();
		if (this.#isOpening && !this.#hasLeft) this.#open();
		this.#position.read(this.#layout.measure());
		this.#measuredAt = this.#layout.scroll().at;
		if (this.#isOpening && this.#layout.hasLoaded()) this.onReaderScroll();
	}

	/** Scrolls to the addressed step. Fonts that load late may move the page away from it again. */
	#open(): void {
		const index = this.#layout.addressedStep();
		if (index === undefined) return;
		const { tops, line } = this.#layout.measure();
		if (activeStep(tops, line) !== index) this.#layout.showStep(index);
	}

	/**
	 * Whether the reader has left the place where the page opened. A reader at the top has not. Before
	 * the page has loaded, fonts move a page by less than the viewport's height. On reload, the page may have
	 * loaded first, and the restored place may be a little before the addressed step.
	 */
	#readerHasLeft(): boolean {
		if (this.#layout.scroll().at <= 0) return false;
		const index = this.#layout.addressedStep();
		const { tops, line, rest } = this.#layout.measure();
		const top = index === undefined ? undefined : tops.at(index);
		if (this.#layout.hasLoaded()) {
			const isNear =
				top !== undefined && Math.abs(top - line) < this.#layout.viewportHeight() * NEAR;
			return this.#layout.isNewVisit() || !isNear;
		}
		return top !== undefined && Math.abs(top - rest) > this.#layout.viewportHeight();
	}

	/**
	 * Whether the browser has scrolled to another step than the addressed one since the last measurement. It
	 * does so for a text fragment (`#:~:text=…`), which it hides from scripts. Until a reloaded page has
	 * loaded, the browser restores a place instead.
	 */
	#browserHasLeft(): boolean {
		if (!this.#layout.isNewVisit() && !this.#layout.hasLoaded()) return false;
		const { width, height } = this.#layout.pageSize();
		// A layout change may have moved another step here.
		if (width !== this.#pageSize.width || height !== this.#pageSize.height) return false;
		const { tops, line } = this.#layout.measure();
		return this.#hasScrolled() && activeStep(tops, line) !== this.#layout.addressedStep();
	}

	/** Whether the reader has scrolled since the last measurement. A browser that scrolls back because the page got shorter does not count. */
	#hasScrolled(): boolean {
		const { at, most } = this.#layout.scroll();
		return Math.abs(at - Math.min(this.#measuredAt, most)) > ROUNDING;
	}
}
