import { expect, it } from 'vitest';
import { readStory } from './read-story.ts';

it('the story has no mistakes, and each step is in its chapter', () => {
	const { chapters, steps } = readStory();
	expect(steps).toEqual(chapters.flatMap((chapter) => chapter.steps));
});
