import { describe, expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { sharePage } from './share-page.ts';

/** The longest text of a picture that every network takes. */
const LONGEST_ALTERNATIVE = 420;

const story = readStory();
const pages = [undefined, ...story.steps.map(({ id }) => id)].map((id) => sharePage(story, id));

describe('sharePage', () => {
	it('is another one for each step', () => {
		for (const field of ['title', 'description', 'path', 'card', 'altText', 'oembed'] as const) {
			expect(new Set(pages.map((page) => page[field])).size).toBe(pages.length);
		}
	});

	it('says enough, and no more than is shown', () => {
		for (const { title, description, altText } of pages) {
			expect(title.length).toBeLessThanOrEqual(70);
			expect(description.length).toBeGreaterThan(50);
			expect(description.length).toBeLessThanOrEqual(260);
			expect(altText.length).toBeLessThanOrEqual(LONGEST_ALTERNATIVE);
		}
	});

	it('throws for a step that the story has not', () => {
		expect(() => sharePage(story, 'nowhere')).toThrow('“nowhere”');
	});
});
