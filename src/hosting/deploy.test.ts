import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caddyfile } from './caddy.ts';
import { nginxConfiguration } from './nginx.ts';

describe('deploy/', () => {
	it.each([
		['nginx.conf', nginxConfiguration],
		['Caddyfile', caddyfile]
	])('%s is up to date; if not, run `npm run hosts`', (file, generate) => {
		const text = readFileSync(`deploy/${file}`, 'utf8');
		const folder = /^# For the folder (\S+) /.exec(text)?.[1] ?? '/';
		expect(text).toBe(generate(folder));
	});
});
