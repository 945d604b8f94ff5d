import { describe, expect, it } from 'vitest';
import { addressInLanguage } from './address-in-language.ts';

const LANGUAGES = ['en', 'ja', 'pt-BR'];

/** The page that an iframe with this address shows, from the site's root. */
function shown(path: string, language: string, requested: string): string {
	const step = /embed\/(.+)\/$/.exec(path)?.[1] ?? '';
	const address = addressInLanguage(LANGUAGES, { language, step }, requested);
	return new URL(address ?? '', `https://example.org/site/${path}`).pathname.slice(6);
}

describe('addressInLanguage', () => {
	it.each([
		['embed/', 'en', 'ja', 'ja/embed/'],
		['embed/second/', 'en', 'ja', 'ja/embed/second/'],
		['ja/embed/', 'ja', 'en', 'embed/'],
		['ja/embed/second/', 'ja', 'en', 'embed/second/'],
		['ja/embed/', 'ja', 'pt-BR', 'pt-BR/embed/']
	])('%s in %s with lang=%s shows %s', (path, language, requested, expected) => {
		expect(shown(path, language, requested)).toBe(expected);
	});

	it('takes a regional variant for its language, and the language with that name first', () => {
		expect(shown('embed/', 'en', 'ja-JP')).toBe('ja/embed/');
		expect(shown('ja/embed/', 'ja', 'en-GB')).toBe('embed/');
		const address = (requested: string) =>
			addressInLanguage(['pt', 'pt-BR'], { language: 'pt', step: '' }, requested);
		expect([address('pt-BR'), address('pt-PT')]).toEqual(['../pt-BR/embed/', undefined]);
	});

	it.each(['', 'en', 'en-GB', 'fr', 'ja-jp', 'japanese', '../ja'])(
		'the English page stays with lang=%s',
		(requested) => {
			expect(shown('embed/', 'en', requested)).toBe('embed/');
		}
	);

	it.each(['', 'ja', 'ja-JP', 'fr'])('the Japanese page stays with lang=%s', (requested) => {
		expect(shown('ja/embed/', 'ja', requested)).toBe('ja/embed/');
	});
});
