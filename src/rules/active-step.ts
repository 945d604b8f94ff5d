/**
 * Which step a reader is at: a rule about places on the viewport and nothing else. Events only say
 * when to ask; the answer never depends on how the reader came.
 */

/** Index when the reader is still before the first step. */
export const COVER = -1;

/** Numbers in a row, read one at a time: an array, or places that are measured only when asked for. */
export type Row = Pick<readonly number[], 'length' | 'at'>;

/**
 * The last step whose top is at or above the trigger line. Tops go downward, so halving finds it:
 * of a thousand steps ten are looked at.
 * @param tops Each step's top edge, in story order, in pixels from the viewport's top.
 * @param line The trigger line, in the same pixels.
 * @returns The step's index, or `COVER`.
 */
export function activeStep(tops: Row, line: number): number {
	let [reached, beyond] = [COVER, tops.length];
	while (beyond - reached > 1) {
		const middle = Math.floor((reached + beyond) / 2);
		if ((tops.at(middle) ?? Infinity) <= line) reached = middle;
		else beyond = middle;
	}
	return reached;
}

/**
 * How far a story that was laid out anew (a turned phone, a late font, something that opened above)
 * has moved away from under its reader.
 * @param top The reader's step's top edge now.
 * @param end The step's end now.
 * @param past How many pixels the line was past the step's top before.
 * @returns Pixels to scroll, downward positive, so that the reader stands there again; where the step has become shorter, at its end.
 */
export function drift(top: number, end: number, line: number, past: number): number {
	return top - line + Math.max(0, Math.min(past, end - top - 1));
}

/**
 * How far a step has come on its way from the trigger line, where it becomes the active one, to
 * where it rests and is read: 0 to 1. What travels in a graphic travels on this way, so that it has
 * arrived when the reading begins, and a link leads to a finished drawing.
 * @param top The step's top edge.
 * @param line The trigger line.
 * @param rest Where a link brings a step's top; above the line.
 */
export function arrival(top: number, line: number, rest: number): number {
	return Math.min(1, Math.max(0, (line - top) / (line - rest)));
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
