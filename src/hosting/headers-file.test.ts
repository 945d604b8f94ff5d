import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';
import { EVERYWHERE, FRESH, headerRuleFor, HEADER_RULES } from './header-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'four-meetings-'));
const file = join(folder, '_headers');
writeFileSync(file, headersFile(['/', '/tokyo/*', '/sources/*']));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** The file as Netlify itself reads it. */
const { headers: rules, errors } = await parseAllHeaders({
	headersFiles: [file],
	configHeaders: undefined,
	minimal: false
});

/** All that is said of an address, rule by rule. */
const saidOf = (address: string) =>
	rules
		.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(address))
		.flatMap(({ values }) => Object.entries(values));

const ADDRESSES = [
	'/',
	'/tokyo/',
	'/sources/',
	'/_app/immutable/entry/start.D7KZmC7K.js',
	'/embed.js',
	'/embed/',
	'/embed/tokyo/',
	'/cards/tokyo.png',
	'/stills/tokyo.svg',
	'/data/claims.csv',
	'/oembed/tokyo.json'
];

describe('headersFile', () => {
	it('is read without an error', () => {
		expect(errors).toEqual([]);
	});

	it.each(ADDRESSES)('says of %s what the table says, and nothing twice', (address) => {
		const said = saidOf(address);
		const names = said.map(([name]) => name);
		expect(names).toEqual([...new Set(names)]);
		const wanted = Object.entries({ ...EVERYWHERE, ...headerRuleFor(address).headers });
		expect(Object.fromEntries(said)).toEqual(
			// These hosts say `must-revalidate` by themselves, which is as good.
			Object.fromEntries(wanted.filter(([name, value]) => FRESH[name] !== value))
		);
	});

	it('has an address of every place among those above', () => {
		expect(new Set(ADDRESSES.map(headerRuleFor))).toEqual(new Set(HEADER_RULES));
	});
});
