import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readStory } from '#content/load/read-story.ts';
import { storyPaths } from '#content/story-paths.ts';
import { findDrawingProblems } from '#drawing/find-drawing-problems.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { CARD_FRAME, frameFor, STILL_FRAME, UNMEASURED_FRAMES } from '#rules/frame.ts';
import type { Scene } from '#scenes/scene.ts';
import { addStep } from '../step/add-step.ts';
import { addStory, type StoryOptions } from './add-story.ts';

const settingsOf = (options: StoryOptions) =>
	parse(addStory(options, [])[storyPaths(options.name).settings] ?? '') as Record<string, string>;

describe('addStory', () => {
	it.each([
		[{ name: 'two-wheels' }, 'Two Wheels', 'two-wheels'],
		[{ name: 'bicycles' }, 'Bicycles', 'story-bicycles'],
		[{ name: 'bicycles', title: ' Wheels: “a” history ' }, 'Wheels: “a” history', 'story-bicycles']
	])('makes title and element from %j', (options, title, element) => {
		expect(settingsOf(options)).toMatchObject({ title, element });
	});

	it.each<[StoryOptions, string]>([
		[{ name: '' }, 'NAME: “” is not a name: write lower-case words'],
		[{ name: 'My Story' }, 'NAME: “My Story” is not a name'],
		[{ name: '../x' }, 'NAME: “../x” is not a name'],
		[{ name: '2-wheels' }, 'NAME: “2-wheels” is not a name'],
		[{ name: 'taken' }, 'NAME: “taken” exists in stories/taken: choose another name'],
		[{ name: 'browser' }, 'NAME: “browser” is the name of a group of tests'],
		[{ name: 'wheels', title: ' ' }, '--title: is empty: write the title, or leave the option out']
	])('rejects %j', (options, message) => {
		expect(() => addStory(options, ['taken'])).toThrow(message);
		expect(() => addStory(options, ['taken'])).toThrow('Nothing was written.');
	});
});

describe('a new story', () => {
	const NAME = 'two-wheels';
	const root = mkdtempSync(join(tmpdir(), 'project-'));
	const files = addStory({ name: NAME }, []);
	beforeAll(() => {
		// Scenes import `#…` by the nearest package.json.
		cpSync('package.json', join(root, 'package.json'));
		symlinkSync(join(process.cwd(), 'src'), join(root, 'src'));
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(dirname(join(root, file)), { recursive: true });
			writeFileSync(join(root, file), text);
		}
	});
	afterAll(() => {
		rmSync(root, { recursive: true });
	});

	it('has no mistakes', () => {
		expect(readStory(root, NAME).steps.map(({ id }) => id)).toEqual(['first', 'second']);
	});

	it.each(['cover', 'first', 'second'])(
		'has a drawing of “%s” that fits every stage',
		async (id) => {
			const file = join(root, storyPaths(NAME).scene(id));
			const { scene } = (await import(/* @vite-ignore */ file)) as { scene: Scene };
			const facts = new Facts(factSheet(readStory(root, NAME)));
			const phone = frameFor({ width: 320, height: 259 });
			for (const frame of [...UNMEASURED_FRAMES, STILL_FRAME, CARD_FRAME, phone]) {
				const marks = scene({ frame, facts, arrival: 1 });
				expect(marks.length).toBeGreaterThan(1);
				expect(findDrawingProblems(marks, frame)).toEqual([]);
			}
		}
	);

	it('takes a step after its last one', () => {
		const paths = storyPaths(NAME);
		const added = addStep(
			{ id: 'last', hasLedger: false, editions: [] },
			paths,
			(file) => files[file]
		);
		expect(added[paths.story]).toContain('steps: [first, second, last]');
		expect(added[paths.step('last')]).not.toContain('claims');
	});
});
