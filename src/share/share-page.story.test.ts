import { describe, expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { sharePage } from './share-page.ts';

/** Minimum and maximum number of characters that chats, search engines and social networks show. */
const LENGTHS = {
	title: [1, 70],
	description: [50, 260],
	altText: [1, 420]
} as const;

const story = readStory();
const pages = [undefined, ...story.steps.map(({ id }) => id)].map((id) => sharePage(story, id));

describe('sharePage', () => {
	it('differs from step to step in every field', () => {
		for (const field of ['title', 'description', 'path', 'card', 'altText', 'oembed'] as const) {
			expect(new Set(pages.map((page) => page[field])).size).toBe(pages.length);
		}
	});

	it('fits title, description and alt text to the lengths that are shown', () => {
		const fields = Object.keys(LENGTHS) as (keyof typeof LENGTHS)[];
		const wrong = pages.flatMap((page) =>
			fields.flatMap((field) => {
				const { length } = page[field];
				const [min, max] = LENGTHS[field];
				if (min <= length && length <= max) return [];
				return [
					`${page.path} ${field}: “${page[field]}” has ${length} characters, not ${min} to ${max}`
				];
			})
		);
		expect(wrong).toEqual([]);
	});

	it('throws for an unknown step', () => {
		expect(() => sharePage(story, 'nowhere')).toThrow('“nowhere”');
	});
});
