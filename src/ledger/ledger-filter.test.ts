import { describe, expect, it } from 'vitest';
import { readStory } from '#copydesk/read-story.ts';
import { LedgerFilter, type Asked } from './ledger-filter.svelte.ts';
import { ledgerOf } from './ledger.ts';

const story = readStory();
const entries = ledgerOf(story).chapters.flatMap((chapter) => chapter.entries);

function asking(asked: Partial<Asked>): LedgerFilter {
	const filter = new LedgerFilter(entries);
	Object.assign(filter.asked, asked);
	return filter;
}

describe('LedgerFilter', () => {
	it('shows all claims when nothing is asked for', () => {
		const filter = asking({});
		expect(filter.shown).toHaveLength(story.claims.length);
		expect(filter.total).toBe(story.claims.length);
	});

	it.each(['confirmed', 'differs', 'not-checked'] as const)('shows by verdict: %s', (verdict) => {
		const expected = story.claims.filter((claim) => claim.verdict === verdict);
		expect(expected.length).toBeGreaterThan(0);
		expect(new Set(asking({ verdict }).shown)).toEqual(new Set(expected.map(({ id }) => id)));
	});

	it('shows by kind', () => {
		const { shown } = asking({ kind: 'opinion' });
		expect(shown).toContain('analysts-integration');
		expect(shown).not.toContain('hawaii-talks');
	});

	it('shows a claim in its own chapter and in every one that uses it', () => {
		// Of the chapter of Hawaii, and used in Washington for the days in between.
		for (const chapter of ['chapter-hawaii', 'chapter-washington'])
			expect(asking({ chapter }).shown).toContain('record-gaps');
		expect(asking({ chapter: 'chapter-money' }).shown).not.toContain('record-gaps');
		// Used nowhere.
		expect(asking({ chapter: 'chapter-outlook' }).shown).toContain('regional-impact');
	});

	it.each([
		['words in any order', 'minutes camp'],
		['capitals or none', 'CAMP h. m. smith'],
		['room around words', '   smith  ']
	])('finds %s', (_, words) => {
		expect(asking({ words }).shown).toContain('record-hawaii-details');
	});

	it('finds words of the source article, of the note, and of a page', () => {
		expect(asking({ words: 'faithful wingmen' }).shown).toContain('agenda-loyal-wingman');
		expect(asking({ words: '深澤雅貴' }).shown).toEqual(['co-chair-fukasawa']);
		expect(asking({ words: 'Nikkan Kogyo' }).shown).toContain('rd-plan-2023-27');
		expect(asking({ words: 'ministry’s' }).shown).toEqual(asking({ words: "ministry's" }).shown);
	});

	it('takes signs for letters, and finds nothing for nonsense', () => {
		expect(asking({ words: '.*' }).shown).toEqual([]);
		expect(asking({ words: '[' }).shown).toEqual([]);
		expect(asking({ words: 'xyzzy' }).shown).toEqual([]);
	});

	it('asks for everything at once', () => {
		const filter = asking({
			chapter: 'chapter-money',
			verdict: 'differs',
			words: 'basic research'
		});
		expect(filter.shown).toEqual(['basic-research-2023']);
	});

	it('counts what another answer would show, the others being as they are', () => {
		const filter = asking({ verdict: 'differs' });
		const differing = story.claims.filter((claim) => claim.verdict === 'differs');
		expect(filter.count('verdict', '')).toBe(story.claims.length);
		expect(filter.count('kind', '')).toBe(differing.length);
		expect(filter.count('kind', 'figure')).toBe(
			differing.filter(({ kind }) => kind === 'figure').length
		);
	});

	it('knows what it hides, and shows all again', () => {
		const filter = asking({ verdict: 'differs' });
		expect(filter.hides('hawaii-talks')).toBe(true);
		expect(filter.hides('co-chair-fukasawa')).toBe(false);
		expect(filter.hides('nothing-of-the-kind')).toBe(false);
		filter.clear();
		expect(filter.hides('hawaii-talks')).toBe(false);
	});
});
