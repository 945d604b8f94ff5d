import { dequal } from 'dequal/lite';
import type { Mark } from '../marks.ts';

/**
 * Returns the drawing `now`, with the objects of `before` for all marks that are equal at the same
 * index. Unchanged marks keep their object identity, so Svelte does not render them again.
 */
export function reuseUnchanged(before: Mark[], now: Mark[]): Mark[] {
	return now.map((mark, index) => {
		const old = before[index];
		return old && dequal(old, mark) ? old : mark;
	});
}
