import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RecordParser } from '#content/load/record-parser.ts';
import { PAGE_VARIABLES, Settings } from '#content/settings.ts';

test('no actor can have the name of a CSS variable of the page', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(css|svelte)$/.test(file))
		.map((file) => readFileSync(join('src', file), 'utf8'));
	const names = files
		.flatMap((text) => [...text.matchAll(/--([a-z]+)\b(?=:|=\{)/g)])
		.map(([, name]) => name);
	expect(names.length).toBeGreaterThan(0);
	expect(names.filter((name) => !PAGE_VARIABLES.includes(name ?? ''))).toEqual([]);
});

const look = { colour: ['#000000', '#ffffff'], tint: ['#000000', '#ffffff'] };

test.each([
	['paper', '“paper” is a name of the page’s own colours and lengths: choose another name'],
	['ink-tint', '“ink-tint” is not the name of an actor: write one lower-case word'],
	['bear', undefined]
])('the name %s of an actor', (name, message) => {
	const settings = { title: 'T', language: 'en', element: 'a-b', actors: { [name]: look } };
	const parser = new RecordParser('.');
	parser.validate(Settings, settings, 'settings.yaml');
	expect(parser.mistakes[0]?.message).toBe(message);
});
