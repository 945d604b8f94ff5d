/** Pixels by which a page and its host round a scroll position. */
const ROUNDING = 2;

/** Milliseconds in which the host answers a `seek`. */
const HOST_ANSWERS = 300;

interface Host {
	/** Whether the host scrolls to the place that `seek` names. */
	canSeek: () => boolean;
	/** Asks the host to scroll until a place is at the top of its viewport; px from this page's top. */
	seek: (top: number) => void;
}

/** Whether the page is laid out as sticky. Before that, it cannot scroll there yet. */
const isSticky = () => document.documentElement.dataset.mode === 'sticky';

/**
 * Keeps the scroll positions of a sticky iframe and its host equal. The host leads; after find-in-page, a
 * moved focus, a selection or a reading cursor has scrolled the iframe's page, the host follows.
 */
export class ScrollSync {
	readonly #host: Host;
	/** The position that the host sent last, in px; undefined before its first message. */
	#hostTop: number | undefined;
	/** The position that this page took or asked for last, in px. */
	#agreedTop = 0;
	/** The time in ms until which the host's messages may be older than the last `seek`. */
	#outdatedUntil = 0;

	constructor(host: Host) {
		this.#host = host;
	}

	/**
	 * Call with each position that the host sends.
	 * @param top Pixels of this page that are scrolled past the viewport's top.
	 */
	receive(top: number): void {
		this.#hostTop = top;
		this.bringHost();
		const isOutdated = performance.now() < this.#outdatedUntil;
		if (isOutdated && Math.abs(top - this.#agreedTop) > ROUNDING) return;
		this.#outdatedUntil = 0;
		this.follow();
	}

	/** Scrolls this page to the host's position. */
	follow(): void {
		if (!isSticky()) return;
		window.scrollTo({ top: this.#hostTop ?? 0, behavior: 'instant' });
		this.#agreedTop = window.scrollY;
	}

	/** Call after the page has scrolled: if the host has not caused it, asks the host to follow. */
	bringHost(): void {
		const { scrollY, innerHeight } = window;
		if (!isSticky() || !this.#host.canSeek() || this.#hostTop === undefined) return;
		if (Math.abs(scrollY - this.#agreedTop) <= ROUNDING) return;
		// A page that has become shorter: the browser has scrolled it to its end.
		const end = document.documentElement.scrollHeight - innerHeight;
		if (scrollY < this.#agreedTop && scrollY >= end - ROUNDING) return;
		this.#agreedTop = scrollY;
		this.#outdatedUntil = performance.now() + HOST_ANSWERS;
		this.#host.seek(scrollY);
	}
}
