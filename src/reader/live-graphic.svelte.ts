import { mount, unmount } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import { Facts, type FactSheet } from '#facts/facts.ts';
import type { ChapterScenes } from '#stage/chapter-scenes.svelte.ts';
import LiveStage from '#stage/LiveStage.svelte';

/** What the live graphic shows. Fields may be getters of reactive state. */
export interface View {
	/** Id of the step, or `cover`. */
	readonly step: string;
	/** 0 to 1. */
	readonly arrival: number;
	/** A step's graphic in words. */
	altTextOf: (step: string) => string;
	/** Where a figure's number in a step's graphic leads to; left out where it leads nowhere. */
	linkOf?: (step: string, figure: string, facts: Facts) => string;
}

/**
 * The one live graphic of a page. It takes the place of what the server drew, and is made by its
 * script alone: there is no markup to match, so nothing that touched the page can break it.
 */
export class LiveGraphic {
	readonly #view: View;
	readonly #scenes: ChapterScenes;
	#drawable = $state(true);
	#mounted = $state(false);
	#lost = $state(false);
	#place: HTMLElement | undefined;
	/** What the server drew, and the live graphic replaces. */
	#served: Node[] = [];
	#app: object | undefined;
	#draw: () => void = () => undefined;
	/** The nodes at which Svelte puts new marks. */
	#anchors: Node[] = [];
	#last = 'cover';

	/** The step that is drawn: until a step's scene arrives, the step before. */
	readonly shown = $derived.by(() => {
		const { step } = this.#view;
		if (this.#scenes.sceneOf(step)) this.#last = step;
		return this.#last;
	});

	/** Whether a drawing threw, the page has lost it, or the scene of the step did not arrive. */
	readonly hasFailed = $derived.by(
		() => !this.#drawable || this.#lost || this.#scenes.isMissing(this.#view.step)
	);

	/** Whether the graphic can stand in for the still of its step. */
	readonly isWhole = $derived.by(() => this.#mounted && !this.hasFailed);

	/** Whether there is something to draw first. */
	readonly canMount = $derived.by(
		() => !this.#mounted && this.#scenes.sceneOf(this.#view.step) !== undefined
	);

	constructor(view: View, scenes: ChapterScenes) {
		this.#view = view;
		this.#scenes = scenes;
	}

	/**
	 * Looks whether the page still holds the drawing. Others may take it out, or take out the empty
	 * nodes at which Svelte puts new marks: the graphic is then drawn again, from the start.
	 */
	look(): void {
		const place = this.#place;
		if (!place) return;
		this.#lost = !(place.isConnected && place.querySelector('svg'));
		if (!this.#lost && this.#anchors.some((node) => !node.isConnected)) this.#draw();
	}

	/**
	 * Draws into `place` from now on. Call once `canMount` is true.
	 */
	mount(place: HTMLElement, sheet: FactSheet): void {
		this.#place = place;
		this.#served = [...place.childNodes];
		this.#draw = () => {
			this.#app = this.#drawInto(place, sheet);
			this.#anchors = [...place.querySelectorAll('.drawing')].flatMap(
				({ lastChild }) => lastChild ?? []
			);
		};
		this.#draw();
		this.#mounted = true;
	}

	#drawInto(place: HTMLElement, sheet: FactSheet): object {
		const facts = new Facts(sheet);
		const { width, height } = place.getBoundingClientRect();
		const view = this.#view;
		const shown = () => this.shown;
		const scene = () => {
			const found = this.#scenes.sceneOf(shown());
			if (!found) throw new Error(`The scene of “${shown()}” is not there yet: load it first.`);
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
					// After Svelte has taken away what failed: the server's drawing stands in its place again.
					queueMicrotask(() => place.append(...this.#served));
				}
			}
		});
	}
}
