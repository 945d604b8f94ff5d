import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readStory } from '#content/load/read-story.ts';
import { copyForEachTest } from '#content/testing/story-copy.ts';
import { addStep, type StepOptions } from './add-step.ts';
import { sceneName } from './templates.ts';

const STORY = 'src/story/story.yaml';
const MONEY = 'src/scenes/chapters/money.ts';

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const add = (options: StepOptions) => addStep(options, read);

interface StoryFile {
	chapters: { id: string; steps: string[] }[];
}

function stepsOf(yaml: string, chapter: string): string[] | undefined {
	return (parse(yaml) as StoryFile).chapters.find(({ id }) => id === chapter)?.steps;
}

describe('addStep', () => {
	it('returns the text, the scene, its test and the two changed lists', () => {
		expect(Object.keys(add({ id: 'new-step', after: 'plan' }))).toEqual([
			'src/story/steps/new-step.md',
			'src/scenes/new-step/new-step.ts',
			'src/scenes/new-step/new-step.test.ts',
			STORY,
			MONEY
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
		const files = addStep({ id: 'new-step', after: 'budget' }, (file) =>
			file === STORY ? read(file)?.replace(before, after) : read(file)
		);
		expect(stepsOf(files[STORY] ?? '', 'chapter-money')).toEqual(['budget', 'new-step', 'plan']);
	});

	it('inserts the scene into the chapter’s table, in the order of the steps', async () => {
		const table = add({ id: 'new-step', after: 'plan' })[MONEY] ?? '';
		expect(table).toContain("import { newStepScene } from '../new-step/new-step.ts';");
		const plain = await format(table, { parser: 'typescript', singleQuote: true, useTabs: true });
		expect(plain.match(/^\t(\S+):? ?\S*,$/gm)?.map((line) => line.trim())).toEqual([
			...[
				'budget,',
				'plan,',
				"'new-step': newStepScene,",
				"'basic-research': basicResearch,",
				'institute,'
			]
		]);
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
		[{ id: 'plan' }, 'ID: “plan” exists in src/story/steps/plan.md: choose another id'],
		[{ id: 'coda', chapter: 'money' }, '--chapter: no chapter “money” in src/story/story.yaml'],
		[{ id: 'coda', after: 'nowhere' }, '--after: no step “nowhere” in chapter-outlook'],
		[
			{ id: 'coda', after: 'plan', chapter: 'chapter-july' },
			'--after: no step “plan” in chapter-july'
		]
	])('rejects %j', (options, message) => {
		expect(() => add(options)).toThrow(message);
	});

	it('rejects a project whose table of scenes lacks the step before', () => {
		const readWithout = (file: string) =>
			file === MONEY ? read(file)?.replace(/\bplan,/, '') : read(file);
		expect(() => addStep({ id: 'coda', after: 'plan' }, readWithout)).toThrow(
			'src/scenes/chapters/money.ts: the table has no scene “plan”'
		);
	});
});

describe('a step without text', () => {
	const copy = copyForEachTest();

	it('is rejected by the story’s check, field by field', () => {
		const files = add({ id: 'coda' });
		const inStory = Object.keys(files).filter((file) => file.startsWith('src/story/'));
		for (const file of inStory) writeFileSync(join(copy.root, file), files[file] ?? '');
		const rejection = (field: string, message: string) =>
			`src/story/steps/coda.md, “coda”, field ${field}: ${message}`;
		const check = () => readStory(copy.root);
		expect(check).toThrow(rejection('text', 'is missing'));
		for (const field of ['name', 'headline', 'caption', 'altText', 'claims']) {
			expect(check).toThrow(rejection(field, ''));
		}
	});
});

it.each([
	['plan', 'planScene'],
	['two-sides', 'twoSidesScene'],
	['act-2', 'act2Scene'],
	['new', 'newScene']
])('the scene of %s is named %s', (id, name) => {
	expect(sceneName(id)).toBe(name);
});
