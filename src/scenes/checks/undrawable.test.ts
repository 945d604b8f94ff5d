import { expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { findUndrawableScenes } from './undrawable.ts';

it('finds a globe in a story without coasts', () => {
	const story = readStory();
	expect(findUndrawableScenes(story)).toEqual([]);
	const [first] = findUndrawableScenes({ ...story, coasts: [] });
	expect(first?.message).toMatch(
		/^its globe “.+” has no land: add the globe's centre to stories\/.+\/settings\.yaml, as coasts: /
	);
});
