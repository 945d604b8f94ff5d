/**
 * Which step a reader is at: a rule about places on the glass and nothing else. Events only say
 * when to ask; the answer never depends on how the reader came.
 */

/** Index when the reader is still before the first step. */
export const COVER = -1;

/**
 * The last step whose top is at or above the trigger line.
 * @param tops Each step's top edge, in story order, in pixels from the viewport's top.
 * @param line The trigger line, in the same pixels.
 * @returns The step's index, or `COVER`.
 */
export function activeStep(tops: readonly number[], line: number): number {
	return tops.findLastIndex((top) => top <= line);
}

/**
 * How far the trigger line is through a step, 0 at its top to 1 at its end.
 * @param top The step's top edge.
 * @param end The next step's top edge, or the story's end after the last step.
 */
export function stepProgress(top: number, end: number, line: number): number {
	if (end <= top) return 1;
	return Math.min(1, Math.max(0, (line - top) / (end - top)));
}
