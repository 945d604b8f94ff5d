import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import type { Story } from '#content/story.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import InEnglish from '#language/testing/InEnglish.svelte';
import { readerStory } from './reader-story.ts';
import StoryText from './Story.svelte';

vi.mock('#scenes/registry.ts', () => import('#scenes/testing/bridge-registry.ts'));

const story = madeUpStory();

const withoutClaims: Story = {
	...story,
	hasLedger: false,
	about: '',
	key: {},
	claims: [],
	figures: story.figures.map((figure) => ({ ...figure, claim: '' })),
	steps: story.steps.map((step) => ({ ...step, claims: [] })),
	chapters: story.chapters.map((chapter) => ({
		...chapter,
		steps: chapter.steps.map((step) => ({ ...step, claims: [] }))
	}))
};

const htmlOf = (one: Story) =>
	render(InEnglish, {
		props: {
			component: StoryText,
			props: { story: readerStory(one), facts: factSheet(one) }
		}
	}).body;

it.each([
	['the page of sources', /href="[^"]*sources\//],
	['the claims of a step', /<summary>Sources/],
	['a figure’s claim', /href="#[\w-]+--/],
	['the text about the checks', /id="about"|#about/],
	['the key of the lines', /Key to the lines/]
])('only a page of a story with claims has %s', (_, pattern) => {
	expect(htmlOf(story)).toMatch(pattern);
	expect(htmlOf(withoutClaims)).not.toMatch(pattern);
});

it('a page without claims has its figures, and the link to the presentation', () => {
	expect(htmlOf(withoutClaims)).toMatch(/<summary>Figures/);
	expect(htmlOf(withoutClaims)).toContain('present/');
});
