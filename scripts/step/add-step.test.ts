import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyForEachTest } from '#content/testing/story-copy.ts';
import { addStep, type StepOptions } from './add-step.ts';

const copy = copyForEachTest();
const { paths } = copy;
const STORY = paths.story;

const read = (file: string) => {
	const path = join(copy.root, file);
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};
const add = ({ editions = [], ...options }: Pick<StepOptions, 'id'> & Partial<StepOptions>) =>
	addStep({ ...options, editions, hasLedger: true }, paths, read);

interface StoryFile {
	chapters: { id: string; steps: string[] }[];
}

function stepsOf(yaml: string, chapter: string): string[] | undefined {
	return (parse(yaml) as StoryFile).chapters.find(({ id }) => id === chapter)?.steps;
}

describe('addStep', () => {
	it('returns the text, the scene, its test and the changed list', () => {
		expect(Object.keys(add({ id: 'new-step', after: 'price' }))).toEqual([
			'stories/bridge/words/steps/new-step.md',
			'stories/bridge/scenes/new-step/new-step.ts',
			'stories/bridge/scenes/new-step/new-step.test.ts',
			STORY
		]);
	});

	it('returns a file for the words of each edition', () => {
		const files = add({ id: 'new-step', editions: ['ja', 'zh-Hant'] });
		for (const language of ['ja', 'zh-Hant']) {
			const words = files[`stories/bridge/words/${language}/steps/new-step.md`];
			expect(words).toContain("headline: ''");
			// An edition cites nothing of its own.
			expect(words).not.toContain('claims');
		}
	});

	it('inserts the step after another one, and leaves the rest of the story’s file unchanged', () => {
		const yaml = add({ id: 'new-step', after: 'opening' })[STORY] ?? '';
		expect(stepsOf(yaml, 'chapter-day')).toEqual(['opening', 'new-step', 'works', 'views']);
		expect(yaml.replace(', new-step', '')).toBe(read(STORY));
	});

	it('inserts the step into a list with one line a step', () => {
		copy.edit('story.yaml', (text) =>
			text.replace('[vote, price]', '\n      - vote\n      - price')
		);
		const files = add({ id: 'new-step', after: 'vote' });
		expect(stepsOf(files[STORY] ?? '', 'chapter-money')).toEqual(['vote', 'new-step', 'price']);
	});

	it.each([
		[{ id: 'coda' }, 'chapter-day'],
		[{ id: 'coda', chapter: 'chapter-money' }, 'chapter-money']
	])('appends the step of %j to %s', (options, chapter) => {
		expect(stepsOf(add(options)[STORY] ?? '', chapter)?.at(-1)).toBe('coda');
	});

	it.each<[Parameters<typeof add>[0], string]>([
		[{ id: '' }, 'ID: “” is not an id'],
		[{ id: 'New Step' }, 'ID: “New Step” is not an id'],
		[{ id: '../x' }, 'ID: “../x” is not an id'],
		[{ id: '2-plus-2' }, 'ID: “2-plus-2” is not an id'],
		[
			{ id: 'price' },
			'ID: “price” exists in stories/bridge/words/steps/price.md: choose another id'
		],
		[
			{ id: 'coda', chapter: 'money' },
			'--chapter: no chapter “money” in stories/bridge/words/story.yaml'
		],
		[{ id: 'coda', after: 'nowhere' }, '--after: no step “nowhere” in chapter-day'],
		[
			{ id: 'coda', after: 'price', chapter: 'chapter-day' },
			'--after: no step “price” in chapter-day'
		]
	])('rejects %j', (options, message) => {
		expect(() => add(options)).toThrow(message);
	});
});

describe('a step without text', () => {
	it('is rejected by the story’s check, field by field', () => {
		const files = add({ id: 'coda' });
		const inStory = Object.keys(files).filter((file) => file.startsWith(`${paths.words}/`));
		for (const file of inStory) writeFileSync(join(copy.root, file), files[file] ?? '');
		const rejection = (field: string, message: string) =>
			`stories/bridge/words/steps/coda.md, “coda”, field ${field}: ${message}`;
		const check = () => copy.read();
		expect(check).toThrow(rejection('text', 'is missing'));
		for (const field of ['name', 'headline', 'caption', 'altText']) {
			expect(check).toThrow(rejection(field, ''));
		}
	});
});
