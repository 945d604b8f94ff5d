import { mount, unmount } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import { Facts, type PageFacts } from '#facts/facts.ts';
import type { ChapterScenes } from '#stage/chapter-scenes.svelte.ts';
import LiveStage from '#stage/LiveStage.svelte';

/** What the live graphic shows. Fields may be getters of reactive state. */
export interface GraphicView {
	/** Id of the step, or `cover`. */
	readonly step: string;
	/** How far the step has moved from the trigger line (0) to the resting line (1). */
	readonly arrival: number;
	/** Returns the alt text of a step's graphic. */
	altTextOf: (step: string) => string;
	/** Returns the address that a figure's number links to. Default: no links. */
	linkOf?: (step: string, figure: string, facts: Facts) => string | undefined;
}

/**
 * The page's live graphic. It replaces the server's drawing instead of hydrating it, so changes by
 * other scripts and extensions cannot break it.
 */
export class LiveGraphic {
	readonly #view: GraphicView;
	readonly #scenes: ChapterScenes;
	#drawable = $state(true);
	#mounted = $state(false);
	#isRemoved = $state(false);
	#place: HTMLElement | undefined;
	#serverDrawing: Node[] = [];
	#app: object | undefined;
	#draw: () => void = () => undefined;
	/** The empty nodes before which Svelte inserts new marks. */
	#anchors: Node[] = [];
	#last = 'cover';

	/** Id of the drawn step. It stays the previous step until the scene of the next has loaded. */
	readonly displayedStep = $derived.by(() => {
		const { step } = this.#view;
		if (this.#scenes.sceneOf(step)) this.#last = step;
		return this.#last;
	});

	/** Whether a drawing threw, was removed from the page, or lacks its scene. */
	readonly hasFailed = $derived.by(
		() => !this.#drawable || this.#isRemoved || this.#scenes.isMissing(this.#view.step)
	);

	/** Whether the graphic can replace the still of its step. */
	readonly isComplete = $derived.by(() => this.#mounted && !this.hasFailed);

	/** Whether the graphic is not mounted and the scene of its step has loaded. */
	readonly canMount = $derived.by(
		() => !this.#mounted && this.#scenes.sceneOf(this.#view.step) !== undefined
	);

	constructor(view: GraphicView, scenes: ChapterScenes) {
		this.#view = view;
		this.#scenes = scenes;
	}

	/**
	 * Checks whether other scripts have removed the drawing, or the empty nodes before which Svelte
	 * inserts new marks. Without those nodes the graphic is drawn again.
	 */
	checkPage(): void {
		const place = this.#place;
		if (!place) return;
		this.#isRemoved = !(place.isConnected && place.querySelector('svg'));
		if (!this.#isRemoved && this.#anchors.some((node) => !node.isConnected)) this.#draw();
	}

	/**
	 * Replaces the content of `place` with the live graphic. Call once, when `canMount` is true.
	 */
	mount(place: HTMLElement, sheet: PageFacts): void {
		this.#place = place;
		this.#serverDrawing = [...place.childNodes];
		this.#draw = () => {
			this.#app = this.#drawInto(place, sheet);
			this.#anchors = [...place.querySelectorAll('.drawing')].flatMap(
				({ lastChild }) => lastChild ?? []
			);
		};
		this.#draw();
		this.#mounted = true;
	}

	#drawInto(place: HTMLElement, sheet: PageFacts): object {
		const facts = new Facts({ ...sheet, labels: this.#scenes.labels });
		const { width, height } = place.getBoundingClientRect();
		const view = this.#view;
		const shown = () => this.displayedStep;
		const scene = () => {
			const found = this.#scenes.sceneOf(shown());
			if (!found) throw new Error(`The scene of “${shown()}” has not loaded: call “load” first.`);
			return found;
		};
		if (this.#app) void unmount(this.#app);
		place.replaceChildren();
		return mount(LiveStage, {
			target: place,
			props: {
				get step() {
					return shown();
				},
				get scene() {
					return scene();
				},
				get arrival() {
					return shown() === view.step ? view.arrival : 1;
				},
				get altText() {
					return view.altTextOf(shown());
				},
				get reducedMotion() {
					return prefersReducedMotion.current;
				},
				get hrefFor() {
					const { linkOf } = view;
					const step = shown();
					if (step === 'cover' || !linkOf) return undefined;
					return (figure: string) => linkOf(step, figure, facts);
				},
				facts,
				measured: width > 0 && height > 0 ? { width, height } : undefined,
				onfail: () => {
					this.#drawable = false;
					// Svelte removes the failed drawing first.
					queueMicrotask(() => place.append(...this.#serverDrawing));
				}
			}
		});
	}
}
