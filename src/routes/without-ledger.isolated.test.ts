/** Routes of a story without claims: no page of sources, no data, no address of either. */
import { beforeEach, expect, it, vi } from 'vitest';
import { readEdition, readEditions, readStory } from '#content/load/read-story.ts';
import type { Story } from '#content/story.ts';
import { newsArticle } from '#reader/news-article.ts';
import * as data from './[[edition=edition]]/data/[file]/+server.ts';
import * as headers from './_headers/+server.ts';
import * as sitemap from './sitemap.xml/+server.ts';
import * as sources from './[[edition=edition]]/sources/+page.server.ts';

vi.mock(import('#content/load/read-story.ts'), async (original) => {
	const module = await original();
	return {
		...module,
		readStory: vi.fn(module.readStory),
		readEdition: vi.fn(module.readEdition),
		readEditions: vi.fn(module.readEditions)
	};
});

const story = readStory();

const withoutClaims: Story = {
	...story,
	hasLedger: false,
	meetings: [],
	claims: [],
	figures: [],
	events: [],
	corrections: []
};

beforeEach(() => {
	vi.stubEnv('SITE_URL', 'https://example.org/');
});

/** Calls a route's function. The routes under test read no event, or only `locals`. */
const call = (handler: unknown) =>
	(handler as (event: object) => unknown)({ params: {}, locals: {} });

const textOf = async (handler: unknown) => (await (call(handler) as Promise<Response>)).text();

it.each([
	['with claims', story, true],
	['without claims', withoutClaims, false]
])('a story %s has pages and addresses of sources: %s', async (_, one, expected) => {
	vi.mocked(readStory).mockReturnValue(one);
	vi.mocked(readEdition).mockReturnValue(one);
	vi.mocked(readEditions).mockReturnValue(new Map([[one.language, one]]));
	const found = {
		page: (() => {
			try {
				return Boolean(call(sources.load));
			} catch {
				return false;
			}
		})(),
		data: (call(data.entries) as unknown[]).length > 0,
		sitemap: (await textOf(sitemap.GET)).includes('/sources/'),
		headers: (await textOf(headers.GET)).includes('/sources/'),
		article: JSON.stringify(newsArticle(one, './')).includes('sources/')
	};
	expect(found).toEqual({
		page: expected,
		data: expected,
		sitemap: expected,
		headers: expected,
		article: expected
	});
});
