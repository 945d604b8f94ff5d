import { Tween } from 'svelte/motion';
import { reuseUnchanged } from '#drawing/transition/reuse-unchanged.ts';
import type { Mark } from '#drawing/marks.ts';
import {
	createTransition,
	displayedMarks,
	type RenderedMark
} from '#drawing/transition/transition.ts';
import { drawingOf, type Cue } from './drawing-of.ts';
import { frameSkipper } from './frame-skipper.ts';

/** Milliseconds that a move from one scene to the next takes. */
const MOVE = 600;

/**
 * The drawing in motion. Whenever the scene changes it sets out from what is on the viewport, wherever
 * that is, toward the new scene; on arrival it is that scene and nothing else.
 */
export class StoryStage {
	#cue: Cue;
	#share = new Tween(1, { duration: MOVE, easing: frameSkipper() });
	#from = $state.raw<Mark[]>([]);
	#settled: Mark[] = [];
	#way = $derived.by(() => {
		this.#settled = reuseUnchanged(this.#settled, drawingOf(this.#cue));
		return createTransition(this.#from, this.#settled);
	});

	/** What to draw now. */
	shown = $derived.by(() => this.#way(this.#share.current));

	/** @param cue Its fields may be getters of reactive state. */
	constructor(cue: Cue) {
		this.#cue = cue;
	}

	/** Call before the scene changes, with what is on the viewport. */
	leave(shown: RenderedMark[]): void {
		if (this.#cue.still) return;
		this.#from = displayedMarks(shown);
		void this.#share.set(0, { duration: 0 });
		void this.#share.set(1);
	}
}
