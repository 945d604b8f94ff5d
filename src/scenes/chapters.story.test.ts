import { expect, it } from 'vitest';
import { chapters, labels } from 'virtual:story/chapters';
import { readEditions, readStory } from '#content/load/read-story.ts';
import { labelTable } from '#facts/label-table.ts';

const story = readStory();
const editions = readEditions();
const ids = story.chapters.map(({ id }) => id);

it('there is one module for each chapter, and one for its labels in each language', () => {
	expect(Object.keys(chapters)).toEqual(ids);
	expect(Object.keys(labels)).toEqual([...editions.keys()]);
	for (const chapter of Object.values(labels)) expect(Object.keys(chapter)).toEqual(ids);
});

it.each(story.chapters)(
	'the modules of $id have exactly the scenes and the labels of its steps',
	async ({ id, steps }) => {
		const stepIds = steps.map((step) => step.id);
		const module = await chapters[id]?.();
		expect(Object.keys(module?.scenes ?? {})).toEqual(stepIds);
		for (const [language, edition] of editions)
			expect((await labels[language]?.[id]?.())?.labels).toEqual(labelTable(edition, stepIds));
	}
);
