import { describe, expect, it } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import { matchingClaims, normalize, type Query, type Searchable } from './ledger-filter.ts';
import { ledgerOf } from './ledger.ts';

const story = madeUpStory();
/** Every claim, as the page of sources shows it. */
const claims = ledgerOf(story)
	.chapters.flatMap(({ entries }) => entries)
	.map(({ claim, chapters }): Searchable => {
		const { id, verdict, kind, restatement, reason, note, attribution } = claim;
		const verbatim = claim.origin === 'source' ? claim.verbatim : '';
		const pages = claim.pages.flatMap(({ title, publisher }) => [title, publisher]);
		const text = normalize([restatement, verbatim, reason, note, attribution, ...pages].join('\n'));
		return { id, chapters, verdict, kind, text };
	});

const ALL: Query = { chapter: '', verdict: '', kind: '', words: '' };

const shown = (query: Partial<Query>) => matchingClaims(claims, { ...ALL, ...query });

describe('matchingClaims', () => {
	it('shows all claims for an empty query', () => {
		expect(shown({})).toHaveLength(story.claims.length);
	});

	it.each(['confirmed', 'differs', 'not-checked'] as const)('shows by verdict: %s', (verdict) => {
		const expected = story.claims.filter((claim) => claim.verdict === verdict);
		expect(expected.length).toBeGreaterThan(0);
		expect(new Set(shown({ verdict }))).toEqual(new Set(expected.map(({ id }) => id)));
	});

	it('shows by kind', () => {
		const opinions = shown({ kind: 'opinion' });
		expect(opinions).toContain('less-noise');
		expect(opinions).not.toContain('speeches');
	});

	it('shows a claim in its own chapter and in every chapter that cites it', () => {
		// In the chapter of the day, and cited in the one of the money.
		for (const chapter of ['chapter-day', 'chapter-money'])
			expect(shown({ chapter })).toContain('gap');
		expect(shown({ chapter: 'chapter-money' })).not.toContain('workers');
		// Cited in no chapter.
		expect(shown({ chapter: 'chapter-day' })).toContain('weather');
	});

	it.each([
		['words in any order', 'minutes miller'],
		['words in any case', 'ADA miller'],
		['words with spaces around them', '   okafor  ']
	])('finds %s', (_, words) => {
		expect(shown({ words })).toContain('speeches');
	});

	it('finds words of the source article, of the note, and of a page', () => {
		expect(shown({ words: 'mid-May' })).toContain('opening-day');
		expect(shown({ words: '橋梁' })).toEqual(['crane']);
		expect(shown({ words: 'Town of Alder' })).toContain('vote-result');
		expect(shown({ words: 'courier’s' })).toEqual(shown({ words: "courier's" }));
	});

	it('matches punctuation literally, and returns no claim for unknown text', () => {
		expect(shown({ words: '.*' })).toEqual([]);
		expect(shown({ words: '[' })).toEqual([]);
		expect(shown({ words: 'xyzzy' })).toEqual([]);
	});

	it('combines all fields', () => {
		const found = shown({
			chapter: 'chapter-day',
			verdict: 'differs',
			words: 'in the middle'
		});
		expect(found).toEqual(['opening-day']);
	});
});
