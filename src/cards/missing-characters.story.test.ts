import { expect, it } from 'vitest';
import { readEditions } from '#content/load/read-story.ts';
import { findMissingCharacters } from './missing-characters.ts';

it('the fonts have every character of the story in each language', () => {
	expect([...readEditions().values()].flatMap(findMissingCharacters)).toEqual([]);
});
