import { describe, expect, it } from 'vitest';
import { readEditions } from '#content/load/read-story.ts';
import { widthInLetters } from '#rules/writing.ts';
import { sharePage } from './share-page.ts';

/** Minimum and maximum width, in letters, that chats, search engines and social networks show. */
const LENGTHS = {
	title: [1, 70],
	description: [50, 260],
	altText: [1, 420]
} as const;

describe.each([...readEditions().values()])('sharePage in $language', (story) => {
	const pages = [undefined, ...story.steps.map(({ id }) => id)].map((id) => sharePage(story, id));

	it('differs from step to step in every field', () => {
		for (const field of ['title', 'description', 'path', 'card', 'altText', 'oembed'] as const) {
			expect(new Set(pages.map((page) => page[field])).size).toBe(pages.length);
		}
	});

	it('fits title, description and alt text to the lengths that are shown', () => {
		const fields = Object.keys(LENGTHS) as (keyof typeof LENGTHS)[];
		const wrong = pages.flatMap((page) =>
			fields.flatMap((field) => {
				const width = widthInLetters(page[field]);
				const [min, max] = LENGTHS[field];
				if (min <= width && width <= max) return [];
				return [
					`${page.path} ${field}: “${page[field]}” is ${width} letters wide, not ${min} to ${max}`
				];
			})
		);
		expect(wrong).toEqual([]);
	});

	it('throws for an unknown step', () => {
		expect(() => sharePage(story, 'nowhere')).toThrow('“nowhere”');
	});
});
