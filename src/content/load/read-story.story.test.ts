import { expect, it } from 'vitest';
import { CHARACTERS } from '#fonts/characters.ts';
import { readStory } from './read-story.ts';

it('the story has no mistakes, and each step is in its chapter', () => {
	const { chapters, steps } = readStory();
	expect(steps).toEqual(chapters.flatMap((chapter) => chapter.steps));
});

it('the subset fonts have every character of the story', () => {
	const { steps, title, deck, cover, chapters, key, characters } = readStory();
	const shown = [
		title,
		deck,
		cover.caption,
		...Object.values(key).map(({ name }) => name),
		...chapters.map((chapter) => chapter.title),
		...steps.flatMap(({ name, headline, dateline = '', caption, html }) => [
			name,
			headline,
			dateline,
			caption,
			html
		])
	].join('');
	const lacking = [...new Set(shown)].filter(
		(character) => character !== '\n' && !`${CHARACTERS}${characters}`.includes(character)
	);
	expect(lacking).toEqual([]);
});
