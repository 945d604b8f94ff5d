import { expect, it } from 'vitest';
import { EDITIONS } from '../testing/editions.ts';
import { findDrawingMistakes } from './drawing-mistakes.ts';

it.each(EDITIONS)(
	'the graphics draw what the story’s files have, and their descriptions name their strokes ($language)',
	({ story }) => {
		expect(findDrawingMistakes(story)).toEqual([]);
	}
);
