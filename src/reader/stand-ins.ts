/**
 * The least that can stand in for what an old or stripped browser lacks, so that the story runs:
 * nothing here is more than a reason to measure less often. Loaded only where something is missing.
 */

/** Sees nothing: scrolling wakes the story in any case. */
class BlindObserver implements IntersectionObserver {
	readonly root = null;
	readonly rootMargin = '';
	readonly scrollMargin = '';
	readonly thresholds = [];
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
	takeRecords(): IntersectionObserverEntry[] {
		return [];
	}
}

const entryFor = (target: Element): ResizeObserverEntry => ({
	target,
	contentRect: target.getBoundingClientRect(),
	borderBoxSize: [],
	contentBoxSize: [],
	devicePixelContentBoxSize: []
});

/** Measures once, and again when the window changes its size. */
class WindowObserver implements ResizeObserver {
	#elements = new Set<Element>();
	#call: () => void;

	constructor(callback: ResizeObserverCallback) {
		this.#call = () => {
			const entries = Array.from(this.#elements, entryFor);
			if (entries.length > 0) callback(entries, this);
		};
		window.addEventListener('resize', this.#call);
	}

	observe(element: Element): void {
		this.#elements.add(element);
		requestAnimationFrame(this.#call);
	}

	unobserve(element: Element): void {
		this.#elements.delete(element);
	}

	disconnect(): void {
		this.#elements.clear();
		window.removeEventListener('resize', this.#call);
	}
}

/** No wish of the system's is known. */
const unknownMedia = (media: string): MediaQueryList =>
	Object.assign(new EventTarget(), {
		media,
		matches: false,
		onchange: null,
		addListener: () => undefined,
		removeListener: () => undefined
	});

/** What the story runs on, and what stands in for it. */
const STAND_INS = {
	IntersectionObserver: BlindObserver,
	ResizeObserver: WindowObserver,
	matchMedia: unknownMedia
};

for (const [name, standIn] of Object.entries(STAND_INS)) {
	if (!(name in window)) Object.assign(window, { [name]: standIn });
}

export {};
