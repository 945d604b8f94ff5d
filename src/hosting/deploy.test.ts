import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caddyfile } from './caddy.ts';
import { nginxConfiguration } from './nginx.ts';

describe('deploy/', () => {
	it.each([
		['nginx.conf', nginxConfiguration],
		['Caddyfile', caddyfile]
	])('%s says what the table says: else run `npm run hosts`', (file, made) => {
		const text = readFileSync(`deploy/${file}`, 'utf8');
		const folder = /^# For (\S+) /.exec(text)?.[1] ?? '/';
		expect(text).toBe(made(folder));
	});
});
