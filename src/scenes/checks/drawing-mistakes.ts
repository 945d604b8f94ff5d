import type { Mistake } from '#content/mistake.ts';
import type { Story } from '#content/story.ts';
import { findUndrawableScenes } from './undrawable.ts';
import { findUnusedLabels } from './unused-labels.ts';

/** Finds the mistakes of a story that only its graphics show: what they cannot draw, and what they leave out. */
export function findDrawingMistakes(story: Story): Mistake[] {
	const undrawable = findUndrawableScenes(story);
	return undrawable.length > 0 ? undrawable : findUnusedLabels(story);
}
