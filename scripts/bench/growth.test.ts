import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { storyPaths } from '#content/story-paths.ts';
import { checkGrowth, storyOfLength } from './growth.ts';

const size = { scripts: 30_000, html: 5_000, elements: 300, build: 20 };

test('compares the growth of one step with its limit; rejects NaN', () => {
	const results = (longer: Partial<typeof size>) =>
		checkGrowth(
			new Map([
				[10, size],
				[20, { ...size, ...longer }]
			])
		)
			.filter(({ result }) => result === 'exceeded')
			.map(({ name, measured }) => `${name} ${measured}`);
	expect(results({})).toEqual([]);
	expect(results({ scripts: 40_000, elements: 1_300 })).toEqual(['scripts 1000', 'elements 100']);
	expect(results({ html: NaN })).toEqual(['html NaN']);
});

test('writes a file of words and a scene for each step, in chapters', () => {
	const { story, step, scene } = storyPaths('long');
	const files = storyOfLength('long', 12);
	const { chapters } = parse(files[story] ?? '') as { chapters: { steps: string[] }[] };
	expect(chapters.map(({ steps }) => steps.length)).toEqual([5, 5, 2]);
	for (const id of chapters.flatMap(({ steps }) => steps)) {
		expect(files[step(id)]).toContain('headline');
		expect(files[scene(id)]).toContain(`facts.text('${id}.`);
	}
});
