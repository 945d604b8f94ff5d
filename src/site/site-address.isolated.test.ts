import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';

vi.mock('$app/environment', () => ({ building: true }));

/** `absoluteAddress` of a freshly loaded module, in a build with this `SITE_URL`. */
async function addressWith(address: string) {
	vi.resetModules();
	vi.stubEnv('SITE_URL', address);
	return (await import('./site-address.ts')).absoluteAddress;
}

describe('absoluteAddress', () => {
	let warn: MockInstance<typeof console.warn>;

	beforeEach(() => {
		warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	});

	it.each([
		['https://example.org', 'https://example.org/cards/first.png'],
		['https://example.org/', 'https://example.org/cards/first.png'],
		['https://example.org/stories/four', 'https://example.org/stories/four/cards/first.png'],
		['https://example.org/stories/four/', 'https://example.org/stories/four/cards/first.png']
	])('returns addresses in the folder of %s', async (site, address) => {
		const absoluteAddress = await addressWith(site);
		expect(absoluteAddress('/cards/first.png')).toBe(address);
		expect(absoluteAddress('/')).toBe(`${site.replace(/\/$/, '')}/`);
		expect(absoluteAddress('/#second')).toBe(`${site.replace(/\/$/, '')}/#second`);
		expect(warn).not.toHaveBeenCalled();
	});

	it('returns undefined without SITE_URL, and warns once', async () => {
		const absoluteAddress = await addressWith('');
		expect([absoluteAddress('/'), absoluteAddress('/first/')]).toEqual([undefined, undefined]);
		expect(warn).toHaveBeenCalledTimes(1);
		expect(warn).toHaveBeenCalledWith(expect.stringContaining('no card'));
	});

	it.each(['example.org', 'ftp://example.org', 'https://'])('throws for %s', async (site) => {
		const absoluteAddress = await addressWith(site);
		expect(() => absoluteAddress('/')).toThrow(`“${site}”`);
	});
});
