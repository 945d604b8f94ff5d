import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { drawnFromData } from './drawn-from-data.js';

const eslint = new ESLint({
	overrideConfigFile: true,
	overrideConfig: [
		{ files: ['**/*.ts'], languageOptions: { parser: typescript.parser } },
		drawnFromData
	]
});

/** Messages for a line of code. The file does not have to exist. */
async function messagesFor(code: string, filePath = 'stories/bridge/scenes/opening/fixture.ts') {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map(({ message }) => message);
}

describe('a scene draws data', () => {
	it.each([
		['words', `label('note', 0, 0, 'not confirmed');`, 'types no text'],
		['a name', `const places = [{ name: 'Elmdale' }];`, 'types no text'],
		['words round a fact', 'const since = `since ${year}`;', 'types no text'],
		['words after a fact', 'const gap = `${days} later`;', 'types no text'],
		['a hatched mark', `line('share', 'town', points, { standing: 'disputed' });`, 'no certainty'],
		['a dashed mark', `const look = isOpen ? 'happened' : 'planned';`, 'no certainty']
	])('and types no %s', async (_, code, message) => {
		expect(await messagesFor(code)).toEqual([expect.stringContaining(message)]);
	});

	it.each([
		['the key of a mark', `circle('start-group-ships', 'town', point, 4);`],
		['a key with a part', 'const key = `start-${group}`;'],
		['the id of a label', `facts.text('opening.no-topic');`],
		['the message of an error', 'throw new Error(`The label “${id}” has no place`);'],
		['a comparison of standings', `const width = standing === 'planned' ? 2 : 1;`],
		['the path of an outline', `const hull = { path: ['M3 54H60L63 39Z', 'C1 2 3 4 5 6Z'] };`]
	])('and may have %s', async (_, code) => {
		expect(await messagesFor(code)).toEqual([]);
	});

	it.each([
		'stories/bridge/scenes/opening/opening.test.ts',
		'src/scenes/checks/fixture.ts',
		'src/site/fixture.ts'
	])('but %s may type a text', async (file) => {
		expect(await messagesFor(`const name = 'Elmdale';`, file)).toEqual([]);
	});
});
