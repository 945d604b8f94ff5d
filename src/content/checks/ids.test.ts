import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyForEachTest, replace } from '../testing/story-copy.ts';

const copy = copyForEachTest({ hasEdition: true });

it('rejects a former id that is the address of an edition', () => {
	copy.edit('steps/opening.md', replace(/^caption:/m, 'aliases: [ja]\ncaption:'));
	expect(() => copy.read()).toThrow(
		/steps\/opening\.md, “ja”, field id: “ja” is the address of another page: rename the file, or the alias/
	);
});

it.each(['en', 'ja'])('rejects a second “%s” among the languages of a story', (language) => {
	const file = join(copy.root, copy.paths.settings);
	const settings = readFileSync(file, 'utf8');
	writeFileSync(file, settings.replace(/^editions: .*$/m, `editions: [ja, ${language}]`));
	expect(() => copy.read()).toThrow(
		`settings.yaml, field editions: “${language}” is already a language of the story: remove it`
	);
});
