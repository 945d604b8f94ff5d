import { describe, expect, it } from 'vitest';
import { bareFrame, snippet } from './snippet.ts';

const element = 'story-bridge';
const home = 'https://story.example/bridge/';

describe('snippet', () => {
	it('is one line: the element with its reserved height, a link, and the script', () => {
		expect(snippet({ element, home, title: 'The Bridge' })).toBe(
			'<story-bridge style="display:block;min-height:100vh"><a href="https://story.example/bridge/">The Bridge</a></story-bridge><script async src="https://story.example/bridge/embed.js"></script>'
		);
	});

	it('leads to the story in its language; the script is the site’s', () => {
		const options = { element, home: `${home}ja/`, site: home, title: '橋', lang: 'ja' };
		expect(snippet(options)).toBe(
			'<story-bridge lang="ja" style="display:block;min-height:100vh"><a href="https://story.example/bridge/ja/">橋</a></story-bridge><script async src="https://story.example/bridge/embed.js"></script>'
		);
		expect(bareFrame(options)).toContain('src="https://story.example/bridge/ja/embed/?lang=ja"');
	});

	it('has an attribute for each option that is set', () => {
		const line = snippet({
			element,
			home,
			title: 'T',
			step: 'first',
			theme: 'dark',
			accent: '',
			mode: ''
		});
		expect(line).toContain(
			'<story-bridge step="first" theme="dark" style="display:block;min-height:600px">'
		);
		expect(line).toContain('href="https://story.example/bridge/#first"');
	});

	it('can leave the page’s address as it is; an iframe alone always does', () => {
		const options = { element, home, title: 'T', anchor: 'off', mode: 'flat' };
		expect(snippet(options)).toContain('<story-bridge anchor="off" mode="flat" style=');
		expect(bareFrame(options)).toContain('/embed/?mode=flat"');
	});

	it('escapes the title and the address', () => {
		const line = snippet({ element, home: 'https://story.example/"><b>/', title: '</a><script>' });
		expect(line).not.toMatch(/"><b>|<\/a><script>(?!$)(?!.*async)/);
		expect(line).toContain('&lt;/a>&lt;script>');
	});
});

describe('bareFrame', () => {
	it('is an iframe of one screen, with the options in its query', () => {
		expect(bareFrame({ element, home, title: 'The Bridge', step: 'second', accent: '#b00' })).toBe(
			'<iframe src="https://story.example/bridge/embed/second/?accent=%23b00" title="The Bridge" width="100%" height="600" style="border:0" loading="lazy"></iframe>'
		);
	});

	it('has the color scheme of the page in it, so that a transparent background is transparent', () => {
		const styleFor = (theme: string) =>
			/style="(.*?)"/.exec(bareFrame({ element, home, title: 'T', theme }))?.[1];
		expect(styleFor('dark')).toBe('border:0;color-scheme:dark');
		expect(styleFor('light')).toBe('border:0;color-scheme:light');
		expect(styleFor('auto')).toBe('border:0;color-scheme:light dark');
	});
});
