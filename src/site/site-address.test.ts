import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('$app/environment', () => ({ building: true }));

/** `absolute` of a freshly loaded module, in a build with this `SITE_URL`. */
async function absoluteWith(address: string) {
	vi.resetModules();
	vi.stubEnv('SITE_URL', address);
	return (await import('./site-address.ts')).absolute;
}

describe('absolute', () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

	beforeEach(() => {
		warn.mockClear();
	});
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	it.each([
		['https://example.org', 'https://example.org/cards/tokyo.png'],
		['https://example.org/', 'https://example.org/cards/tokyo.png'],
		['https://example.org/stories/four', 'https://example.org/stories/four/cards/tokyo.png'],
		['https://example.org/stories/four/', 'https://example.org/stories/four/cards/tokyo.png']
	])('returns addresses in the folder of %s', async (site, address) => {
		const absolute = await absoluteWith(site);
		expect(absolute('/cards/tokyo.png')).toBe(address);
		expect(absolute('/')).toBe(`${site.replace(/\/$/, '')}/`);
		expect(absolute('/#hawaii')).toBe(`${site.replace(/\/$/, '')}/#hawaii`);
		expect(warn).not.toHaveBeenCalled();
	});

	it('returns undefined without SITE_URL, and warns once', async () => {
		const absolute = await absoluteWith('');
		expect([absolute('/'), absolute('/tokyo/')]).toEqual([undefined, undefined]);
		expect(warn).toHaveBeenCalledTimes(1);
		expect(warn).toHaveBeenCalledWith(expect.stringContaining('no card'));
	});

	it.each(['example.org', 'ftp://example.org', 'https://'])('throws for %s', async (site) => {
		const absolute = await absoluteWith(site);
		expect(() => absolute('/')).toThrow(`“${site}”`);
	});
});
