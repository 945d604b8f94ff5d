import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { chosenStory, storyNames } from '#content/story-paths.ts';
import { layersConfig } from './layers.js';

const project = process.cwd();

/** A scene of the story that these tests run with; it does not have to exist. */
const SCENE = `stories/${chosenStory()}/scenes/straight/fixture.ts`;
const STRAIGHT = `stories/${chosenStory()}/scenes/straight/straight.ts`;

const anotherStory = storyNames(project).find((name) => name !== chosenStory()) ?? '';

const eslint = new ESLint({
	cwd: project,
	overrideConfigFile: true,
	overrideConfig: [
		{ files: ['**/*.ts'], languageOptions: { parser: typescript.parser } },
		...layersConfig(project)
	]
});

/** Messages for a file with one import. The file does not have to exist. */
async function messagesFor(file: string, imported: string): Promise<string[]> {
	const [result] = await eslint.lintText(`import '${imported}';\n`, { filePath: file });
	return (result?.messages ?? []).map(({ message }) => message);
}

describe('the layers of src', () => {
	it.each([
		['the drawing kernel imports no scene', 'src/drawing/fixture.ts', '#scenes/scene.ts'],
		['the drawing kernel imports no fact', 'src/drawing/fixture.ts', '#facts/facts.ts'],
		['content imports no drawing', 'src/content/fixture.ts', '#drawing/marks.ts'],
		['facts import no scene', 'src/facts/fixture.ts', '#scenes/registry.ts'],
		['a scene imports no stage', SCENE, '#stage/paint.ts'],
		['a scene imports no other scene', SCENE, '../globe/globe.ts'],
		['a scene does not import the registry', SCENE, '#scenes/registry.ts'],
		['the engine imports no story', 'src/stage/fixture.ts', `../../${STRAIGHT}`],
		['a test of the engine imports no story', 'src/stage/fixture.test.ts', `../../${STRAIGHT}`],
		['a story imports no other story', `stories/${anotherStory}/fixture.ts`, `../../${STRAIGHT}`],
		['the reader imports nothing from embed', 'src/reader/fixture.ts', '#embed/modes.ts'],
		['the site imports no tool', 'src/site/fixture.ts', '#tools/seeded.ts'],
		['the site imports no test', 'src/site/fixture.ts', '../../tests/support/drawing.ts'],
		[
			'a unit test imports no browser test',
			'src/site/fixture.test.ts',
			'../../tests/support/drawing.ts'
		],
		['tools import no tests', 'tools/fixture.ts', '../tests/support/drawing.ts'],
		['scripts import no tests', 'scripts/fixture.ts', '../tests/support/drawing.ts'],
		['tests import no scripts', 'tests/fixture.ts', '../scripts/main.ts']
	])('%s', async (_, file, imported) => {
		expect(await messagesFor(file, imported)).toEqual([
			expect.stringContaining(`Unexpected path "${imported}" imported in restricted zone.`)
		]);
	});

	it('finds dynamic imports', async () => {
		const [result] = await eslint.lintText(`await import('#stage/paint.ts');\n`, {
			filePath: 'src/facts/fixture.ts'
		});
		expect(result?.messages).toHaveLength(1);
	});

	it.each([
		[SCENE, '../shared/ways.ts'],
		[SCENE, './straight.ts'],
		[SCENE, '#facts/facts.ts'],
		['src/embed/fixture.ts', '#reader/viewport.ts'],
		['src/scenes/checks/fixture.test.ts', '#tools/seeded.ts']
	])('%s may import %s', async (file, imported) => {
		expect(await messagesFor(file, imported)).toEqual([]);
	});
});
