/**
 * The rules for the active step, its progress and its arrival. They depend on positions in the
 * viewport only, not on the reader's path. All positions are CSS pixels from the viewport's
 * top, downward positive.
 */

/** The index while no step is active: the reader is before the first step. */
export const COVER = -1;

/** Top edges of the steps in story order: an array, or an object that measures an edge when asked for it. */
export type Tops = Pick<readonly number[], 'length' | 'at'>;

/**
 * Finds the last step whose top edge is at or above the trigger line. The search is binary: of 1,000
 * steps it measures ten.
 * @returns The step's index, or `COVER`.
 */
export function activeStep(tops: Tops, line: number): number {
	let [reached, beyond] = [COVER, tops.length];
	while (beyond - reached > 1) {
		const middle = Math.floor((reached + beyond) / 2);
		if ((tops.at(middle) ?? Infinity) <= line) reached = middle;
		else beyond = middle;
	}
	return reached;
}

/**
 * The scroll correction after a layout change, like a turned phone, a late font or content that
 * opened above.
 * @param top The active step's top edge now.
 * @param end The active step's bottom edge now.
 * @param line The trigger line.
 * @param past Distance from the step's top edge down to the trigger line before the change.
 * @returns Pixels to scroll. After it the line is as far into the step as before, or at the end of a
 * step that became shorter.
 */
export function drift(top: number, end: number, line: number, past: number): number {
	return top - line + Math.max(0, Math.min(past, end - top - 1));
}

/**
 * How far a step has come from the trigger line, where it becomes active, to its resting position,
 * where it is read. Scenes that follow the scroll position use it. They are complete when the reading
 * begins, and after a jump to the step.
 * @param top The step's top edge.
 * @param line The trigger line.
 * @param rest The top edge of a step after a jump to it; above the line.
 * @returns 0 at the line to 1 at rest.
 */
export function arrival(top: number, line: number, rest: number): number {
	return Math.min(1, Math.max(0, (line - top) / (line - rest)));
}

/**
 * How far the trigger line is through a step.
 * @param top The step's top edge.
 * @param end The top edge of the next step; for the last step, the end of the story.
 * @returns 0 at the step's top to 1 at its end; 1 for a step without height.
 */
export function stepProgress(top: number, end: number, line: number): number {
	if (end <= top) return 1;
	return Math.min(1, Math.max(0, (line - top) / (end - top)));
}
