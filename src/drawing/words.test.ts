import { expect, it } from 'vitest';
import { BREAK } from '#rules/writing.ts';
import { oneLine, wordsOf } from './words.ts';

it('the words of a text are joined with spaces, its phrases without', () => {
	expect(wordsOf(`new bridge${BREAK}橋を`)).toEqual([
		{ word: 'new', gap: '' },
		{ word: 'bridge', gap: ' ' },
		{ word: '橋を', gap: '' }
	]);
});

it.each([
	[['a new', 'bridge'], 'a new bridge'],
	[['新しい', '橋を', 'F-35'], `新しい${BREAK}橋を${BREAK}F-35`],
	[['（F-35', '）'], `（F-35${BREAK}）`],
	[['bridge'], 'bridge']
])('joins the lines %j', (lines, text) => {
	expect(oneLine(lines)).toBe(text);
});
