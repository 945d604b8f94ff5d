import { describe, expect, it } from 'vitest';
import { firstSentences } from './first-sentences.ts';

const LONG = 'which goes on and on '.repeat(12).trim();

describe('firstSentences', () => {
	it('returns whole sentences of the first paragraph, without tags and entities', () => {
		const html =
			'<p>They met &amp; <strong>agreed</strong>. It was late.</p>\n<p>Then they left.</p>';
		expect(firstSentences(html)).toBe('They met & agreed. It was late.');
	});

	it('stops before a sentence that is too long, even if a short one follows', () => {
		expect(firstSentences(`<p>One. Two, ${LONG}. It is that.</p>`)).toBe('One.');
	});

	it('returns the whole first sentence, however long', () => {
		expect(firstSentences(`<p>One, ${LONG}. Two.</p>`)).toBe(`One, ${LONG}.`);
	});

	it('does not take an initial for the end of a sentence', () => {
		const html = `<p>They met at Camp H. M. Smith. Then, ${LONG}.</p>`;
		expect(firstSentences(html)).toBe('They met at Camp H. M. Smith.');
	});

	it('ends a sentence after its closing quotation mark', () => {
		expect(firstSentences(`<p>He said “Soon.” Then, ${LONG}.</p>`)).toBe('He said “Soon.”');
	});

	it('counts a full-width character as two letters', () => {
		const sentence = `${'町は橋を架ける'.repeat(6)}。`;
		expect(firstSentences(`<p>${sentence.repeat(4)}</p>`)).toBe(sentence.repeat(2));
	});

	it('ends a Japanese sentence at its mark, without a space, but not before a closing bracket', () => {
		const html = `<p>両氏は「急ぐ。」と述べた。会談は45分だった。${'その後'.repeat(80)}。</p>`;
		expect(firstSentences(html)).toBe('両氏は「急ぐ。」と述べた。会談は45分だった。');
	});
});
