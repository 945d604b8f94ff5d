import { COVER } from '#rules/active-step.ts';

/**
 * Where a reader is who turns pages: a step, and a page of its words where they do not fit on one
 * screen. All logic and no DOM: it is told how many pages there are.
 */
export class Pages {
	readonly #last: number;

	/** Index of the step, or `COVER`. */
	index = $state(COVER);
	/** Page of its words, from 0. */
	page = $state(0);
	#pages = $state(1);

	/** @param steps How many steps there are. */
	constructor(steps: number) {
		this.#last = steps - 1;
	}

	readonly isFirst = $derived(this.index === COVER && this.page === 0);
	readonly isLast = $derived.by(() => this.index === this.#last && this.page >= this.#pages - 1);

	next(): void {
		if (this.page < this.#pages - 1) this.page += 1;
		else if (this.index < this.#last) this.goTo(this.index + 1);
	}

	/** One page back: to the end of the step before, where this is the first page of one. */
	back(): void {
		if (this.page > 0) this.page -= 1;
		else if (this.index > COVER) this.goTo(this.index - 1, Infinity);
	}

	/** @param page More than there are means the last. */
	goTo(index: number, page = 0): void {
		this.index = Math.min(Math.max(index, COVER), this.#last);
		this.page = page;
	}

	/** The words of this step have been laid out on so many pages. */
	laidOut(pages: number): void {
		this.#pages = Math.max(1, pages);
		this.page = Math.min(this.page, this.#pages - 1);
	}
}
