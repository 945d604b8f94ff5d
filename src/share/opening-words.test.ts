import { describe, expect, it } from 'vitest';
import { openingWords } from './opening-words.ts';

const LONG = 'which goes on and on '.repeat(12).trim();

describe('openingWords', () => {
	it('takes whole sentences of the first paragraph, without tags and entities', () => {
		const html =
			'<p>They met &amp; <strong>agreed</strong>. It was late.</p>\n<p>Then they left.</p>';
		expect(openingWords(html)).toBe('They met & agreed. It was late.');
	});

	it('stops before the sentence that is too long, and does not go on after it', () => {
		expect(openingWords(`<p>One. Two, ${LONG}. It is that.</p>`)).toBe('One.');
	});

	it('keeps a first sentence that is too long whole', () => {
		expect(openingWords(`<p>One, ${LONG}. Two.</p>`)).toBe(`One, ${LONG}.`);
	});

	it('does not end at an initial', () => {
		const html = `<p>They met at Camp H. M. Smith. Then, ${LONG}.</p>`;
		expect(openingWords(html)).toBe('They met at Camp H. M. Smith.');
	});

	it('ends at a quotation mark that closes a sentence', () => {
		expect(openingWords(`<p>He said “Soon.” Then, ${LONG}.</p>`)).toBe('He said “Soon.”');
	});
});
