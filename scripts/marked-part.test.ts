import { describe, expect, it } from 'vitest';
import { withPart } from './marked-part.ts';

const page = '# Page\n\n<!-- load: begin -->\n\nold\n\n<!-- load: end -->\n\nwords\n';

describe('withPart', () => {
	it('replaces what stands between the marks, and nothing else', () => {
		expect(withPart(page, 'load', 'new\n')).toBe(page.replace('old', 'new'));
	});

	it('gives the same when it is done twice', () => {
		const once = withPart(page, 'load', 'new');
		expect(withPart(once, 'load', 'new')).toBe(once);
	});

	it('says which marks are missing', () => {
		expect(() => withPart(page, 'growth', 'new')).toThrow('<!-- growth: begin -->');
	});
});
