import { Tween } from 'svelte/motion';
import { UNMEASURED_FRAMES, type Frame } from '#rules/frame.ts';
import type { Facts } from '#scenes/facts.ts';
import { kept } from '#scenes/kept.ts';
import type { Mark } from '#scenes/mark.ts';
import { mixing, onTheGlass, type Shown } from '#scenes/mix.ts';
import { rounded } from '#scenes/rounded.ts';
import { sceneOf } from '#scenes/scenes.ts';
import { pace } from './pace.ts';

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

/**
 * The settled drawing of a cue: a pure function, the same for a reader, a card and a printer.
 * Progress is handed on as a getter: a scene in which nothing travels never asks for it, and is
 * not composed anew while the reader scrolls through it.
 */
export function drawingOf(cue: Cue): Mark[] {
	const { scene, frame, facts } = cue;
	return rounded(
		sceneOf(scene)({
			frame,
			facts,
			get progress() {
				return cue.still ? 1 : cue.progress;
			}
		})
	);
}

/** Whether there is a chart in a scene, whatever its frame. It has to be composed to know: ask at build. */
export function hasChart(scene: string, facts: Facts): boolean {
	const cue = { scene, progress: 1, facts, still: true, frame: UNMEASURED_FRAMES[0] };
	return drawingOf(cue).some(({ kind }) => kind === 'chart');
}

/**
 * The drawing in motion. Whenever the scene changes it sets out from what is on the glass, wherever
 * that is, toward the new scene; on arrival it is that scene and nothing else.
 */
export class StoryStage {
	#cue: Cue;
	#share = new Tween(1, { duration: MOVE, easing: pace() });
	#from = $state.raw<Mark[]>([]);
	#settled: Mark[] = [];
	#way = $derived.by(() => {
		this.#settled = kept(this.#settled, drawingOf(this.#cue));
		return mixing(this.#from, this.#settled);
	});

	/** What to draw now. */
	shown = $derived.by(() => this.#way(this.#share.current));

	/** @param cue Its fields may be getters of reactive state. */
	constructor(cue: Cue) {
		this.#cue = cue;
	}

	/** Call before the scene changes, with what is on the glass. */
	leave(shown: Shown[]): void {
		if (this.#cue.still) return;
		this.#from = onTheGlass(shown);
		void this.#share.set(0, { duration: 0 });
		void this.#share.set(1);
	}
}
