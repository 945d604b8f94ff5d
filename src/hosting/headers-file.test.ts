import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';
import { COMMON_HEADERS, headerRuleFor, HEADER_RULES, REVALIDATED } from './header-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'headers-'));
const file = join(folder, '_headers');
writeFileSync(file, headersFile(['/', '/first/*', '/sources/*']));
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

const PATHS = [
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
	'/oembed/first.json'
];

describe('headersFile', () => {
	it('is valid for the parser of Netlify', () => {
		expect(errors).toEqual([]);
	});

	it.each(PATHS)('sets the headers of the table for %s, each once', (path) => {
		const headers = headersOf(path);
		const names = headers.map(([name]) => name);
		expect(names).toEqual([...new Set(names)]);
		const expected = Object.entries({ ...COMMON_HEADERS, ...headerRuleFor(path).headers });
		expect(Object.fromEntries(headers)).toEqual(
			// The default of these hosts, `must-revalidate`, has the same effect.
			Object.fromEntries(expected.filter(([name, value]) => REVALIDATED[name] !== value))
		);
	});

	it('is tested with a path for every rule', () => {
		expect(new Set(PATHS.map(headerRuleFor))).toEqual(new Set(HEADER_RULES));
	});
});
