/** Each kind of page takes its texts from the strings of the story's language. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import type { Story } from '#content/story.ts';
import { dataPackage } from '#downloads/data-package.ts';
import { downloadsOf } from '#downloads/downloads.ts';
import EmbedCode from '#embed/code/EmbedCode.svelte';
import FramedStep from '#embed/frame/FramedStep.svelte';
import FramedStory from '#embed/frame/FramedStory.svelte';
import { factSheet } from '#facts/fact-sheet.ts';
import { strings as english } from '#language/tables/en.ts';
import { strings as japanese } from '#language/tables/ja.ts';
import { ledgerOf } from '#ledger/ledger.ts';
import SourcesPage from '#ledger/SourcesPage.svelte';
import PresentPage from '#present/PresentPage.svelte';
import { readerStory } from '#reader/reader-story.ts';
import StoryPage from '#reader/StoryPage.svelte';
import { movedPage } from '#share/moved-page.ts';

vi.mock('#scenes/registry.ts', () => import('#scenes/testing/bridge-registry.ts'));
// The tags of scripts need a build.
vi.mock('#site/script/page-script.ts', () => ({ scriptTags: () => '' }));

/** The texts of a table with more than one word, or in Japanese. */
const textsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value].filter((text) => /\p{L} \p{L}|[\p{Script=Han}\p{Script=Hira}]{3}/u.test(text))
		: Object.values(value as object).flatMap(textsIn);

const html = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props) =>
	render(component as Component, { props }).body;

const addressOf = (id = '') => `#${id}`;

/** The HTML of each kind of page. */
const PAGES: Record<string, (story: Story) => string> = {
	story: (story) =>
		html(StoryPage, { story: readerStory(story), facts: factSheet(story), home: './' }),
	sources: (story) => html(SourcesPage, { ledger: ledgerOf(story), downloads: downloadsOf(story) }),
	presentation: (story) =>
		html(PresentPage, { story: readerStory(story), facts: factSheet(story), home: '../' }),
	'story in an iframe': (story) =>
		html(FramedStory, { story: readerStory(story), facts: factSheet(story), addressOf }),
	'step in an iframe': (story) => {
		const { title, language, key, chapters } = readerStory(story);
		const step = chapters[0]?.steps[0];
		if (!step) throw new Error('The story has no step.');
		return html(FramedStep, { step, facts: factSheet(story), title, language, key, addressOf });
	},
	'embed code': (story) =>
		html(EmbedCode, {
			story,
			editions: [{ ...story, home: 'https://example.org/' }]
		}),
	'former address': (story) => movedPage(story, story.steps[0]?.id ?? ''),
	'data package': (story) => JSON.stringify(dataPackage(story))
};

it.each(Object.entries(PAGES))('the page “%s” is in one language', (_, page) => {
	const story = madeUpStory();
	const [inEnglish, inJapanese] = ['en', 'ja'].map((language) =>
		page({ ...story, language, languages: [{ language, path: '' }] })
	);
	const words = JSON.stringify(story);
	const found = (text = '', strings: object) =>
		[...new Set(textsIn(strings))].filter((part) => text.includes(part) && !words.includes(part));
	expect(found(inEnglish, english)).not.toEqual([]);
	expect(found(inEnglish, japanese)).toEqual([]);
	expect(found(inJapanese, japanese)).not.toEqual([]);
	expect(found(inJapanese, english)).toEqual([]);
});
