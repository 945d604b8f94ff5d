import { cubicInOut } from 'svelte/easing';
import { Tween } from 'svelte/motion';
import type { Frame } from '#rules/frame.ts';
import type { Facts } from '#scenes/facts.ts';
import type { Mark } from '#scenes/mark.ts';
import { mix } from '#scenes/mix.ts';
import { rounded } from '#scenes/rounded.ts';
import { sceneOf } from '#scenes/scenes.ts';

/** Milliseconds that a move from one scene to the next takes. */
const MOVE = 600;

/** What decides a drawing. */
export interface Cue {
	/** Step id, or `cover`. */
	scene: string;
	/** 0 to 1. */
	progress: number;
	frame: Frame;
	facts: Facts;
	/** Without motion, scenes are cut and nothing travels: every step shows its end. */
	still: boolean;
}

/** The settled drawing of a cue: a pure function, the same for a reader, a card and a printer. */
export function drawingOf({ scene, progress, frame, facts, still }: Cue): Mark[] {
	return rounded(sceneOf(scene)({ frame, facts, progress: still ? 1 : progress }));
}

/**
 * The drawing in motion. Whenever the scene changes it sets out from what is on the glass, wherever
 * that is, toward the new scene; on arrival it is that scene and nothing else.
 */
export class StoryStage {
	#cue: () => Cue;
	#share = new Tween(1, { duration: MOVE, easing: cubicInOut });
	#from = $state.raw<Mark[]>([]);
	#settled = $derived.by(() => drawingOf(this.#cue()));

	/** The marks to draw now. */
	marks = $derived(mix(this.#from, this.#settled, this.#share.current));

	constructor(cue: () => Cue) {
		this.#cue = cue;
	}

	/** Call before the scene changes, with the marks that are on the glass. */
	leave(marks: Mark[]): void {
		if (this.#cue().still) return;
		this.#from = marks;
		void this.#share.set(0, { duration: 0 });
		void this.#share.set(1);
	}
}
