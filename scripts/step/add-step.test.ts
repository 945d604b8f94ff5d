import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readStory } from '#content/load/read-story.ts';
import { storyPaths } from '#content/story-paths.ts';
import { copyForEachTest } from '#content/testing/story-copy.ts';
import { addStep, type StepOptions } from './add-step.ts';

const STORY = 'stories/four-meetings/words/story.yaml';
const PATHS = storyPaths('four-meetings');

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const add = (options: StepOptions) => addStep(options, PATHS, read);

interface StoryFile {
	chapters: { id: string; steps: string[] }[];
}

function stepsOf(yaml: string, chapter: string): string[] | undefined {
	return (parse(yaml) as StoryFile).chapters.find(({ id }) => id === chapter)?.steps;
}

describe('addStep', () => {
	it('returns the text, the scene, its test and the changed list', () => {
		expect(Object.keys(add({ id: 'new-step', after: 'plan' }))).toEqual([
			'stories/four-meetings/words/steps/new-step.md',
			'stories/four-meetings/scenes/new-step/new-step.ts',
			'stories/four-meetings/scenes/new-step/new-step.test.ts',
			STORY
		]);
	});

	it('inserts the step after another one, and leaves the rest of the story’s file unchanged', () => {
		const yaml = add({ id: 'new-step', after: 'plan' })[STORY] ?? '';
		expect(stepsOf(yaml, 'chapter-money')).toEqual([
			...['budget', 'plan', 'new-step', 'basic-research', 'institute']
		]);
		expect(yaml.replace(', new-step', '')).toBe(read(STORY));
	});

	it('inserts the step into a list with one line a step', () => {
		const [before, after] = [
			'[budget, plan, basic-research, institute]',
			'\n      - budget\n      - plan'
		];
		const files = addStep({ id: 'new-step', after: 'budget' }, PATHS, (file) =>
			file === STORY ? read(file)?.replace(before, after) : read(file)
		);
		expect(stepsOf(files[STORY] ?? '', 'chapter-money')).toEqual(['budget', 'new-step', 'plan']);
	});

	it.each([
		[{ id: 'coda' }, 'chapter-outlook'],
		[{ id: 'coda', chapter: 'chapter-july' }, 'chapter-july']
	])('appends the step of %j to %s', (options, chapter) => {
		expect(stepsOf(add(options)[STORY] ?? '', chapter)?.at(-1)).toBe('coda');
	});

	it.each<[StepOptions, string]>([
		[{ id: '' }, 'ID: “” is not an id'],
		[{ id: 'New Step' }, 'ID: “New Step” is not an id'],
		[{ id: '../x' }, 'ID: “../x” is not an id'],
		[{ id: '2-plus-2' }, 'ID: “2-plus-2” is not an id'],
		[
			{ id: 'plan' },
			'ID: “plan” exists in stories/four-meetings/words/steps/plan.md: choose another id'
		],
		[
			{ id: 'coda', chapter: 'money' },
			'--chapter: no chapter “money” in stories/four-meetings/words/story.yaml'
		],
		[{ id: 'coda', after: 'nowhere' }, '--after: no step “nowhere” in chapter-outlook'],
		[
			{ id: 'coda', after: 'plan', chapter: 'chapter-july' },
			'--after: no step “plan” in chapter-july'
		]
	])('rejects %j', (options, message) => {
		expect(() => add(options)).toThrow(message);
	});
});

describe('a step without text', () => {
	const copy = copyForEachTest();

	it('is rejected by the story’s check, field by field', () => {
		const files = add({ id: 'coda' });
		const inStory = Object.keys(files).filter((file) =>
			file.startsWith('stories/four-meetings/words/')
		);
		for (const file of inStory) writeFileSync(join(copy.root, file), files[file] ?? '');
		const rejection = (field: string, message: string) =>
			`stories/four-meetings/words/steps/coda.md, “coda”, field ${field}: ${message}`;
		const check = () => readStory(copy.root);
		expect(check).toThrow(rejection('text', 'is missing'));
		for (const field of ['name', 'headline', 'caption', 'altText', 'claims']) {
			expect(check).toThrow(rejection(field, ''));
		}
	});
});
