import { expect, it } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import { findMissingCharacters } from './missing-characters.ts';

const story = madeUpStory();

it('finds nothing in texts whose characters the fonts have, nor in other scripts', () => {
	expect(findMissingCharacters(story)).toEqual([]);
	expect(findMissingCharacters(madeUpStory('ja'))).toEqual([]);
});

it('finds the characters of a title and of a label', () => {
	const cover = { ...story.cover, labels: { river: { text: 'Œuvre' } } };
	const [mistake] = findMissingCharacters({ ...story, title: 'Ærø', cover });
	expect(mistake).toMatchObject({ file: story.paths.settings, field: 'characters' });
	expect(mistake?.message).toMatch('“ÆøŒ” is not in the fonts, and texts in “en” have it');
});
