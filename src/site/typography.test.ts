import { expect, it } from 'vitest';
import { strings as en } from '#language/tables/en.ts';
import { strings as ja } from '#language/tables/ja.ts';
import { curly, quoted } from './typography.ts';

it('curls apostrophes and quotation marks', () => {
	expect(curly(`the leaders' "plan" and the town's`)).toBe('the leaders’ “plan” and the town’s');
	expect(curly('“set already”, don’t')).toBe('“set already”, don’t');
});

it('makes quotation marks inside a quotation single', () => {
	const inEnglish = (text: string) => quoted(text, en.punctuation);
	expect(inEnglish('a "regular consultation" mechanism')).toBe(
		'“a ‘regular consultation’ mechanism”'
	);
	expect(inEnglish('will “change models.”')).toBe('“will ‘change models.’”');
});

it('puts a text in the quotation marks of its language', () => {
	expect(quoted('「定期協議」の枠組み', ja.punctuation)).toBe('「『定期協議』の枠組み」');
	expect(quoted('a “regular” forum', ja.punctuation)).toBe('「a 『regular』 forum」');
});
