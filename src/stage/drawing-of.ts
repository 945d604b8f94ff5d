import type { Mark } from '#drawing/marks.ts';
import { roundNumbers } from '#drawing/round-numbers.ts';
import type { Facts } from '#facts/facts.ts';
import type { Frame } from '#rules/frame.ts';
import { compose } from '#scenes/compose.ts';
import type { Scene } from '#scenes/scene.ts';

/** The input of a drawing. */
export interface DrawingInput {
	readonly scene: Scene;
	/** How far the step has moved from where it starts to where it rests, 0 to 1. */
	readonly arrival: number;
	readonly frame: Frame;
	readonly facts: Facts;
	/** Draws every step as it is at rest; steps cut from one to the next. */
	readonly reducedMotion: boolean;
}

/**
 * Returns the drawing for an input, outside transitions. The function is pure: page, card and print get
 * the same result.
 * The scene gets `arrival` as a getter. A scene without motion never reads it, and is not composed
 * again while the reader scrolls.
 */
export function drawingOf(input: DrawingInput): Mark[] {
	const { scene, frame, facts } = input;
	return roundNumbers(
		compose(scene, {
			frame,
			facts,
			get arrival() {
				return input.reducedMotion ? 1 : input.arrival;
			}
		})
	);
}

/** Returns the drawing of a scene as an image shows it: at rest, at the end of its step. */
export const drawingAtRest = (scene: Scene, frame: Frame, facts: Facts): Mark[] =>
	drawingOf({ scene, frame, facts, arrival: 1, reducedMotion: true });
