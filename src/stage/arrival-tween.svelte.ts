import { Tween } from 'svelte/motion';

/** Duration in milliseconds. */
const TRAVEL_DURATION = 2400;

/** The arrival of a step without scrolling: it runs from 0 to 1. */
export class ArrivalTween {
	readonly #tween: Tween<number>;

	/** @param arrival Progress before the first `play`, 0 to 1. */
	constructor(arrival: 0 | 1) {
		this.#tween = new Tween<number>(arrival, { duration: TRAVEL_DURATION });
	}

	/** 0 to 1. */
	get arrival(): number {
		return this.#tween.current;
	}

	/** Runs from 0 to 1, also while it runs already. */
	play(): void {
		void this.#tween.set(0, { duration: 0 });
		void this.#tween.set(1);
	}
}
