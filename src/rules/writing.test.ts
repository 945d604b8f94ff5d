import { expect, it } from 'vitest';
import { hasFont } from './writing.ts';

it.each(['en', 'en-GB', 'de', 'vi'])('the font families have the letters of %s', (language) => {
	expect(hasFont(language)).toBe(true);
});

it.each(['ja', 'ja-JP', 'zh-Hans', 'ko', 'th', 'ru'])(
	'%s is set in fonts of the reader’s system',
	(language) => {
		expect(hasFont(language)).toBe(false);
	}
);
