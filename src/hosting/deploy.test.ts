import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readSettings } from '#content/load/read-story.ts';
import { chosenStory, storyPaths } from '#content/story-paths.ts';
import { caddyfile } from './caddy.ts';
import { nginxConfiguration } from './nginx.ts';

describe('deploy/', () => {
	it.each([
		['nginx.conf', nginxConfiguration],
		['Caddyfile', caddyfile]
	])(
		'%s is up to date for the story of package.json; if not, run `npm run hosts`',
		(file, generate) => {
			vi.stubEnv('STORY', '');
			const { editions } = readSettings('.', storyPaths(chosenStory()));
			const text = readFileSync(`deploy/${file}`, 'utf8');
			const folder = /^# For the folder (\S+) /.exec(text)?.[1] ?? '/';
			expect(text).toBe(generate(folder, editions));
		}
	);
});
