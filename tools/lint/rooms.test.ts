import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { roomsConfig } from './rooms.js';

const project = process.cwd();

const eslint = new ESLint({
	cwd: project,
	overrideConfigFile: true,
	overrideConfig: [
		{ files: ['**/*.ts'], languageOptions: { parser: typescript.parser } },
		...roomsConfig(project)
	]
});

/** Messages for a file with one import. The file does not have to exist. */
async function messagesFor(file: string, imported: string): Promise<string[]> {
	const [result] = await eslint.lintText(`import '${imported}';\n`, { filePath: file });
	return (result?.messages ?? []).map(({ message }) => message);
}

describe('the rooms of src', () => {
	it.each([
		['the kernel knows no scene', 'src/drawing/fixture.ts', '#scenes/scene.ts'],
		['the kernel knows no fact', 'src/drawing/fixture.ts', '#facts/facts.ts'],
		['content knows no drawing', 'src/content/fixture.ts', '#drawing/marks.ts'],
		['facts know no scene', 'src/facts/fixture.ts', '#scenes/registry.ts'],
		['a scene knows no stage', 'src/scenes/tokyo/fixture.ts', '#stage/paint.ts'],
		['a scene knows no other scene', 'src/scenes/tokyo/fixture.ts', '../hawaii/hawaii.ts'],
		['a scene does not know the registry', 'src/scenes/tokyo/fixture.ts', '../registry.ts'],
		['the reader does not know the frame', 'src/reader/fixture.ts', '#embed/modes.ts'],
		['the site knows no tools', 'src/site/fixture.ts', '#tools/seeded.ts'],
		['the site knows no tests', 'src/site/fixture.ts', '../../tests/support/drawing.ts'],
		[
			'a unit test knows no end-to-end test',
			'src/site/fixture.test.ts',
			'../../tests/support/drawing.ts'
		],
		['tools know no tests', 'tools/fixture.ts', '../tests/support/drawing.ts']
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
		['src/scenes/tokyo/fixture.ts', '../shared/gate.ts'],
		['src/scenes/tokyo/fixture.ts', './programme.ts'],
		['src/scenes/tokyo/fixture.ts', '#facts/facts.ts'],
		['src/embed/fixture.ts', '#reader/viewport.ts'],
		['src/scenes/checks/fixture.test.ts', '#tools/seeded.ts']
	])('%s may import %s', async (file, imported) => {
		expect(await messagesFor(file, imported)).toEqual([]);
	});
});
