import { expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { findDrawingMistakes } from './drawing-mistakes.ts';

it('the graphics draw what the story’s files have, and their descriptions name their strokes', () => {
	expect(findDrawingMistakes(readStory())).toEqual([]);
});
