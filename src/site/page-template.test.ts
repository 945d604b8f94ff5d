import { describe, expect, it } from 'vitest';
import { fillPlaceholders, splitPolicy } from './page-template.ts';

describe('fillPlaceholders', () => {
	it('replaces every placeholder, and takes `$` in a value literally', () => {
		const html = '<html lang="%story.language%">%story.a-script% %story.language%';
		expect(fillPlaceholders(html, { language: 'en', 'a-script': '$& costs $1' })).toBe(
			'<html lang="en">$& costs $1 en'
		);
	});

	it('does not replace a placeholder inside a value', () => {
		expect(fillPlaceholders('%story.a%', { a: '%story.b%', b: 'x' })).toBe('%story.b%');
	});

	it('throws for a placeholder without a value', () => {
		expect(() => fillPlaceholders('%story.base%', {})).toThrow('%story.base%');
	});
});

describe('splitPolicy', () => {
	it('removes the tag of the policy from the page', () => {
		const tag = '<meta http-equiv="content-security-policy" content="script-src \'self\'">';
		expect(splitPolicy(`<head>${tag}<title>A</title>`)).toEqual({
			page: '<head><title>A</title>',
			policy: tag
		});
	});

	it('returns a page without a policy as it is', () => {
		expect(splitPolicy('<head>')).toEqual({ page: '<head>', policy: '' });
	});
});
