import { describe, expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { CHAPTER_SCENES } from './chapters.ts';

const { chapters } = readStory();

describe('CHAPTER_SCENES', () => {
	it('has one table for each chapter', () => {
		expect(Object.keys(CHAPTER_SCENES)).toEqual(chapters.map(({ id }) => id));
	});

	it.each(chapters)('$id contains exactly the scenes of its steps', async ({ id, steps }) => {
		const table = await CHAPTER_SCENES[id]?.();
		expect(Object.keys(table?.scenes ?? {})).toEqual(steps.map((step) => step.id));
	});
});
