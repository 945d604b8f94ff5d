import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('$app/environment', () => ({ building: true }));

/** The module as a build first meets it. */
async function inBuildWith(address: string) {
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
	])('stays in the folder of %s', async (site, address) => {
		const absolute = await inBuildWith(site);
		expect(absolute('/cards/tokyo.png')).toBe(address);
		expect(absolute('/')).toBe(`${site.replace(/\/$/, '')}/`);
		expect(absolute('/#hawaii')).toBe(`${site.replace(/\/$/, '')}/#hawaii`);
		expect(warn).not.toHaveBeenCalled();
	});

	it('gives nothing without SITE_URL, and says so once', async () => {
		const absolute = await inBuildWith('');
		expect([absolute('/'), absolute('/tokyo/')]).toEqual([undefined, undefined]);
		expect(warn).toHaveBeenCalledTimes(1);
		expect(warn).toHaveBeenCalledWith(expect.stringContaining('no card'));
	});

	it.each(['example.org', 'ftp://example.org', 'https://'])('refuses %s', async (site) => {
		const absolute = await inBuildWith(site);
		expect(() => absolute('/')).toThrow(`“${site}”`);
	});
});
