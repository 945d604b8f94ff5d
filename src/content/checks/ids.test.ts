import { expect, it } from 'vitest';
import { copyForEachTest, replace } from '../testing/story-copy.ts';

const copy = copyForEachTest({ hasEdition: true });

it('rejects a former id that is the address of an edition', () => {
	copy.edit('steps/opening.md', replace(/^caption:/m, 'aliases: [ja]\ncaption:'));
	expect(() => copy.read()).toThrow(
		/steps\/opening\.md, “ja”, field id: “ja” is the address of another page: rename the file, or the alias/
	);
});
