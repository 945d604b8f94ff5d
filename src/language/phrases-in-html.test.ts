import { expect, it } from 'vitest';
import { phrasesInHtml } from './phrases-in-html.ts';

it.each([
	['町は<a href="#a">新しい</a>橋を架ける', '町は<wbr><a href="#a">新しい<wbr></a>橋を<wbr>架ける'],
	['橋は3.8&nbsp;km。川は広い', '橋は<wbr>3.8&nbsp;km。<wbr>川は<wbr>広い'],
	['橋', '橋'],
	['', '']
])('puts wbr between the phrases of %s, in no tag or reference', (html, broken) => {
	expect(phrasesInHtml(html, 'ja')).toBe(broken);
});

it('leaves a text with spaces as it is', () => {
	const html = 'A <em>new</em> bridge &amp; a road';
	expect(phrasesInHtml(html, 'en')).toBe(html);
});
