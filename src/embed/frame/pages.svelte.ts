import { COVER } from '#rules/active-step.ts';

/** The stepper's position: a step, and a page of its text where the text fills several. No DOM. */
export class Pages {
	readonly #lastStep: number;

	/** Index of the step, or `COVER`. */
	index = $state(COVER);
	/** Page of the step's text, from 0. */
	page = $state(0);
	#pageCount = $state(1);

	/** @param steps The number of steps in the story. */
	constructor(steps: number) {
		this.#lastStep = steps - 1;
	}

	readonly isFirst = $derived(this.index === COVER && this.page === 0);
	readonly isLast = $derived.by(
		() => this.index === this.#lastStep && this.page >= this.#pageCount - 1
	);

	/** Goes to the next page, or to the next step's first page; does nothing at the end. */
	next(): void {
		if (this.page < this.#pageCount - 1) this.page += 1;
		else if (this.index < this.#lastStep) this.goTo(this.index + 1);
	}

	/** Goes to the previous page, or to the previous step's last page; does nothing on the cover. */
	back(): void {
		if (this.page > 0) this.page -= 1;
		else if (this.index > COVER) this.goTo(this.index - 1, Infinity);
	}

	/**
	 * @param index Clamped to the cover and the last step.
	 * @param page `setPageCount` clamps it to the last page.
	 */
	goTo(index: number, page = 0): void {
		this.index = Math.min(Math.max(index, COVER), this.#lastStep);
		this.page = page;
	}

	/** @param count The number of pages that the current step's text fills. */
	setPageCount(count: number): void {
		this.#pageCount = Math.max(1, count);
		this.page = Math.min(this.page, this.#pageCount - 1);
	}
}
