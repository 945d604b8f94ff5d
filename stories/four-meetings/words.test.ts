import { expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';

it('has 40 to 90 words in each step', () => {
	const lengths = readStory().steps.map(({ id, html }) => ({
		id,
		words: html
			.replace(/<[^>]*>/g, ' ')
			.split(/\s+/)
			.filter(Boolean).length
	}));
	expect(lengths.filter(({ words }) => words < 40 || words > 90)).toEqual([]);
});
