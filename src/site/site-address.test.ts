import { afterEach, expect, it, vi } from 'vitest';
import { absolute } from './site-address.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

it.each([
	['https://news.example', '/sources/', 'https://news.example/sources/'],
	['https://news.example/', '/', 'https://news.example/'],
	[
		'https://news.example/four-meetings',
		'/sources/',
		'https://news.example/four-meetings/sources/'
	],
	['https://news.example/a/b//', 'data/claims.csv', 'https://news.example/a/b/data/claims.csv'],
	['https://news.example/a', '/#hawaii', 'https://news.example/a/#hawaii']
])('%s and %s give %s', (site, path, address) => {
	vi.stubEnv('SITE_URL', site);
	expect(absolute(path)).toBe(address);
});

it('gives nothing where nobody has said where the site will stand', () => {
	vi.stubEnv('SITE_URL', '');
	expect(absolute('/')).toBeUndefined();
});
