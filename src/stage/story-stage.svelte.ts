import { untrack } from 'svelte';
import { Tween } from 'svelte/motion';
import type { Mark } from '#drawing/marks.ts';
import { reuseUnchanged } from '#drawing/transition/reuse-unchanged.ts';
import {
	createTransition,
	displayedMarks,
	type RenderedMark
} from '#drawing/transition/transition.ts';
import { drawingOf, type DrawingInput } from './drawing-of.ts';
import { frameSkipper } from './frame-skipper.ts';

/** Duration of the transition between two steps, in milliseconds. */
const DURATION = 600;

/** A drawing's input, and the id of its step. A change of the step starts a transition. */
export interface StepInput extends DrawingInput {
	readonly step: string;
}

/**
 * The drawing in motion. When the step changes, the transition starts from what is displayed, also
 * in the middle of another transition. At rest the drawing depends only on the input.
 */
export class StoryStage {
	readonly #input: StepInput;
	// The easing has state: it repeats the last value to skip frames, see `frame-skipper.ts`.
	readonly #share = new Tween(1, { duration: DURATION, easing: frameSkipper() });
	#from = $state.raw<Mark[]>([]);
	#atRest: Mark[] = [];
	readonly #transition = $derived.by(() => {
		this.#atRest = reuseUnchanged(this.#atRest, drawingOf(this.#input));
		return createTransition(this.#from, this.#atRest);
	});

	/** The marks to draw now. */
	readonly marks: RenderedMark[] = $derived.by(() => this.#transition(this.#share.current));

	/** True while a transition between two steps runs. */
	readonly isMoving: boolean = $derived.by(() => this.#share.current < 1);

	/**
	 * Create it while a component initializes: it has effects of its own.
	 * @param input Its fields may be getters of reactive state.
	 */
	constructor(input: StepInput) {
		this.#input = input;
		let displayed: RenderedMark[] = [];
		let displayedStep: string | undefined;
		$effect.pre(() => {
			const { step } = input;
			if (displayedStep !== undefined && step !== displayedStep) {
				untrack(() => this.#startFrom(displayed));
			}
			displayedStep = step;
		});
		$effect(() => {
			displayed = this.marks;
		});
	}

	#startFrom(displayed: RenderedMark[]): void {
		if (this.#input.reducedMotion) return;
		this.#from = displayedMarks(displayed);
		void this.#share.set(0, { duration: 0 });
		void this.#share.set(1);
	}
}
