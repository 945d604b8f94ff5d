import { beforeEach, describe, expect, it, vi } from 'vitest';
import { translationsOf } from './translations.ts';

const languages = [
	{ language: 'en', path: '' },
	{ language: 'ja', path: 'ja/' }
];

beforeEach(() => {
	vi.stubEnv('SITE_URL', 'https://example.org/bridge/');
});

describe('translationsOf', () => {
	it('names the translations of a page in the story’s own language', () => {
		expect(translationsOf({ language: 'en', languages }, '/first/')).toEqual({
			workTranslation: [
				{
					'@type': 'CreativeWork',
					inLanguage: 'ja',
					url: 'https://example.org/bridge/ja/first/'
				}
			]
		});
	});

	it('names the page that a translation translates', () => {
		expect(translationsOf({ language: 'ja', languages }, '/')).toEqual({
			translationOfWork: {
				'@type': 'CreativeWork',
				inLanguage: 'en',
				url: 'https://example.org/bridge/'
			}
		});
	});

	it('is empty for a story with one language, and without SITE_URL', () => {
		const one = { language: 'en', languages: languages.slice(0, 1) };
		expect(translationsOf(one, '/')).toEqual({});
		vi.stubEnv('SITE_URL', '');
		expect(translationsOf({ language: 'en', languages }, '/')).toEqual({});
	});
});
