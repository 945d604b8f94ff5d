import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';
import { COMMON_HEADERS, headerRuleFor, HEADER_RULES, REVALIDATED } from './header-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'headers-'));
const file = join(folder, '_headers');
const EDITIONS = ['ja'];
const PAGES = ['/', '/first/*', '/sources/*', '/ja/', '/ja/first/*', '/ja/sources/*'];
writeFileSync(file, headersFile(PAGES, EDITIONS));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** The rules as Netlify's own parser reads them. */
const { headers: rules, errors } = await parseAllHeaders({
	headersFiles: [file],
	configHeaders: undefined,
	minimal: false
});

/** The headers of all rules that match a path, as [name, value]. */
const headersOf = (path: string) =>
	rules
		.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path))
		.flatMap(({ values }) => Object.entries(values));

const PATHS: string[] = [
	'/',
	'/first/',
	'/sources/',
	'/_app/immutable/entry/start.D7KZmC7K.js',
	'/embed.js',
	'/embed/',
	'/embed/first/',
	'/cards/first.png',
	'/stills/first.svg',
	'/data/claims.csv',
	'/oembed/first.json',
	'/ja/',
	'/ja/first/',
	'/ja/sources/',
	'/ja/embed/',
	'/ja/embed/first/',
	'/ja/cards/first.png',
	'/ja/stills/first.svg',
	'/ja/data/claims.csv',
	'/ja/oembed/first.json'
];

const ruleFor = (path: string) => headerRuleFor(path, EDITIONS);

describe('headersFile', () => {
	it('is valid for the parser of Netlify', () => {
		expect(errors).toEqual([]);
	});

	it.each(PATHS)('sets the headers of the table for %s, each once', (path) => {
		const headers = headersOf(path);
		const names = headers.map(([name]) => name);
		expect(names).toEqual([...new Set(names)]);
		const expected = Object.entries({ ...COMMON_HEADERS, ...ruleFor(path).headers });
		expect(Object.fromEntries(headers)).toEqual(
			// The default of these hosts, `must-revalidate`, has the same effect.
			Object.fromEntries(expected.filter(([name, value]) => REVALIDATED[name] !== value))
		);
	});

	it('gives an edition the headers of the site', () => {
		for (const path of PATHS.filter((one) => one.startsWith('/ja/')))
			expect(headersOf(path), path).toEqual(headersOf(path.replace('/ja/', '/')));
	});

	it('is tested with a path for every rule', () => {
		expect(new Set(PATHS.map(ruleFor))).toEqual(new Set(HEADER_RULES));
	});
});
