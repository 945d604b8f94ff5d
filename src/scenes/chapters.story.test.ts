import { expect, it } from 'vitest';
import { chapters } from 'virtual:story/chapters';
import { readStory } from '#content/load/read-story.ts';
import { labelTable } from '#facts/label-table.ts';

const story = readStory();

it('there is one module for each chapter', () => {
	expect(Object.keys(chapters)).toEqual(story.chapters.map(({ id }) => id));
});

it.each(story.chapters)(
	'the module of $id has exactly the scenes and the labels of its steps',
	async ({ id, steps }) => {
		const ids = steps.map((step) => step.id);
		const module = await chapters[id]?.();
		expect(Object.keys(module?.scenes ?? {})).toEqual(ids);
		expect(module?.labels).toEqual(labelTable(story, ids));
	}
);
