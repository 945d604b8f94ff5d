import type { Mistake } from '#content/mistake.ts';
import type { Story } from '#content/story.ts';
import { findUndrawableScenes } from './undrawable.ts';
import { findUnusedLabels } from './unused-labels.ts';
import { findWrongStrokeWords } from './stroke-words.ts';

/**
 * Finds the mistakes of a story that only its graphics show: what they cannot draw, what they leave out,
 * and strokes that alt texts and captions describe wrongly.
 */
export function findDrawingMistakes(story: Story): Mistake[] {
	const undrawable = findUndrawableScenes(story);
	// The other checks need drawings.
	if (undrawable.length > 0) return undrawable;
	return [...findUnusedLabels(story), ...findWrongStrokeWords(story)];
}
