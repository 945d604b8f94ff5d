import { UNMEASURED_FRAMES, type Frame } from '#rules/frame.ts';
import type { Facts } from '#facts/facts.ts';
import type { Mark } from '#drawing/marks.ts';
import { roundNumbers } from '#drawing/round-numbers.ts';
import type { Scene } from '#scenes/scene.ts';

/** What decides a drawing. */
export interface Cue {
	scene: Scene;
	/** 0 to 1. */
	progress: number;
	frame: Frame;
	facts: Facts;
	/** Without motion, scenes are cut and nothing travels: every step shows its end. */
	still: boolean;
}

/**
 * The settled drawing of a cue: a pure function, the same for a reader, a card and a printer.
 * Progress is handed on as a getter: a scene in which nothing travels never reads it, and is
 * not composed again while the reader scrolls through it.
 */
export function drawingOf(cue: Cue): Mark[] {
	const { scene, frame, facts } = cue;
	return roundNumbers(
		scene({
			frame,
			facts,
			get arrival() {
				return cue.still ? 1 : cue.progress;
			}
		})
	);
}

/** Whether a scene holds a chart, in any frame. It composes the scene to know: ask at build. */
export function hasChart(scene: Scene, facts: Facts): boolean {
	const cue = { scene, progress: 1, facts, still: true, frame: UNMEASURED_FRAMES[0] };
	return drawingOf(cue).some(({ kind }) => kind === 'chart');
}
