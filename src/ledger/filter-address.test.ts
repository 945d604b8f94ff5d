import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, queryOf, searchWith } from './filter-address.ts';

const OPTIONS = {
	verdict: ['confirmed', 'differs', 'not-checked'],
	kind: ['event', 'figure'],
	chapter: ['chapter-day']
};

describe('queryOf', () => {
	it('reads every field', () => {
		const query = {
			words: 'new bridge',
			verdict: 'differs',
			kind: 'event',
			chapter: 'chapter-day'
		};
		expect(
			queryOf('?words=new+bridge&verdict=differs&kind=event&chapter=chapter-day', OPTIONS)
		).toEqual(query);
	});

	it.each([
		['no query', ''],
		['a lone question mark', '?'],
		['an unknown value', '?verdict=wrong&kind=Event&chapter=toString'],
		['an unknown parameter', '?from=mail&__proto__=x&constructor=y'],
		['empty values, as a form without scripts sends', '?words=&verdict=&kind=&chapter='],
		['spaces', '?words=%20+'],
		['a value in a list', '?verdict[]=differs'],
		['a broken escape', '?verdict=%E0%A4%A&%']
	])('is empty for %s', (_, search) => {
		expect(queryOf(search, OPTIONS)).toEqual(EMPTY_QUERY);
	});

	it('keeps known values beside unknown ones', () => {
		expect(queryOf('?verdict=differs&kind=nonsense&utm_source=x', OPTIONS)).toEqual({
			...EMPTY_QUERY,
			verdict: 'differs'
		});
	});
});

describe('searchWith', () => {
	it('leaves out empty fields, and the “?” of an empty query', () => {
		expect(searchWith('', EMPTY_QUERY)).toBe('');
		expect(searchWith('', { ...EMPTY_QUERY, verdict: 'differs' })).toBe('?verdict=differs');
	});

	it('replaces the fields and keeps other parameters', () => {
		expect(searchWith('?verdict=wrong&from=mail&words=old', { ...EMPTY_QUERY, words: 'new' })).toBe(
			'?from=mail&words=new'
		);
	});

	it.each(['ministry’s', '深澤雅貴', 'R&D + 50% #1?', 'a=b&verdict=differs', '"><img src=x>'])(
		'writes %s so that it can be read again',
		(words) => {
			const search = searchWith('', { ...EMPTY_QUERY, words });
			expect(queryOf(search, OPTIONS)).toEqual({ ...EMPTY_QUERY, words });
		}
	);
});
