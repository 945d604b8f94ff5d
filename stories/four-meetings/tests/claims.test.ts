import { expect, test } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { SOURCE_CLAIMS } from './source-claims.ts';

test('the ledger has every claim of the source article', () => {
	const claims = readStory().claims.filter(({ origin }) => origin === 'source');
	expect(claims.map(({ id }) => id).toSorted()).toEqual(SOURCE_CLAIMS.toSorted());
});
