import { describe, expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { matchingClaims, normalize, type Query, type Searchable } from './ledger-filter.ts';
import { ledgerOf } from './ledger.ts';

const story = readStory();
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
		expect(opinions).toContain('analysts-integration');
		expect(opinions).not.toContain('hawaii-talks');
	});

	it('shows a claim in its own chapter and in every chapter that cites it', () => {
		// In the chapter of Hawaii, and cited in Washington.
		for (const chapter of ['chapter-hawaii', 'chapter-washington'])
			expect(shown({ chapter })).toContain('record-gaps');
		expect(shown({ chapter: 'chapter-money' })).not.toContain('record-gaps');
		// Cited in no chapter.
		expect(shown({ chapter: 'chapter-outlook' })).toContain('regional-impact');
	});

	it.each([
		['words in any order', 'minutes camp'],
		['words in any case', 'CAMP h. m. smith'],
		['words with spaces around them', '   smith  ']
	])('finds %s', (_, words) => {
		expect(shown({ words })).toContain('record-hawaii-details');
	});

	it('finds words of the source article, of the note, and of a page', () => {
		expect(shown({ words: 'faithful wingmen' })).toContain('agenda-loyal-wingman');
		expect(shown({ words: '深澤雅貴' })).toEqual(['co-chair-fukasawa']);
		expect(shown({ words: 'Nikkan Kogyo' })).toContain('rd-plan-2023-27');
		expect(shown({ words: 'ministry’s' })).toEqual(shown({ words: "ministry's" }));
	});

	it('matches punctuation literally, and returns no claim for unknown text', () => {
		expect(shown({ words: '.*' })).toEqual([]);
		expect(shown({ words: '[' })).toEqual([]);
		expect(shown({ words: 'xyzzy' })).toEqual([]);
	});

	it('combines all fields', () => {
		const found = shown({
			chapter: 'chapter-money',
			verdict: 'differs',
			words: 'basic research'
		});
		expect(found).toEqual(['basic-research-2023']);
	});
});
