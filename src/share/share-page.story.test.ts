import { describe, expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { sharePage } from './share-page.ts';

/** Characters of an image's alt text that every social network accepts. */
const MAX_ALT_TEXT = 420;

const story = readStory();
const pages = [undefined, ...story.steps.map(({ id }) => id)].map((id) => sharePage(story, id));

describe('sharePage', () => {
	it('differs from step to step in every field', () => {
		for (const field of ['title', 'description', 'path', 'card', 'altText', 'oembed'] as const) {
			expect(new Set(pages.map((page) => page[field])).size).toBe(pages.length);
		}
	});

	it('fits title, description and alt text to the lengths that are shown', () => {
		for (const { title, description, altText } of pages) {
			expect(title.length).toBeLessThanOrEqual(70);
			expect(description.length).toBeGreaterThan(50);
			expect(description.length).toBeLessThanOrEqual(260);
			expect(altText.length).toBeLessThanOrEqual(MAX_ALT_TEXT);
		}
	});

	it('throws for an unknown step', () => {
		expect(() => sharePage(story, 'nowhere')).toThrow('“nowhere”');
	});
});
