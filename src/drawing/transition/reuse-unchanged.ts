import { dequal } from 'dequal/lite';
import type { Mark } from '../marks.ts';

/**
 * A drawing of the same scene a moment later. Marks that came out as they were are the very objects
 * of before, so that nobody draws them anew: on a scroll most of a scene stands still.
 */
export function reuseUnchanged(before: Mark[], now: Mark[]): Mark[] {
	return now.map((mark, index) => {
		const old = before[index];
		return old && dequal(old, mark) ? old : mark;
	});
}
