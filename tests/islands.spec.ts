/** The convention of the pages: complete HTML, with at most one module script. */
import { story } from '#tools/story.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFolder } from '#tools/paths.ts';
import { strings as english } from '../src/language/tables/en.ts';
import { strings as japanese } from '../src/language/tables/ja.ts';
import { built, builtTags } from './support/built.ts';

const pages = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.html')
);

test('each page contains at most one module, with a hash in its name, and no router', () => {
	expect(pages.length).toBeGreaterThan(2 * story.steps.length);
	for (const page of pages) {
		const html = built(page).toString();
		expect.soft(html, page).not.toContain('<!--');
		expect.soft(html, page).not.toContain('__sveltekit');
		const modules = builtTags(page).filter(
			({ name, attributes }) => name === 'script' && attributes.type === 'module'
		);
		expect.soft(modules.length, page).toBeLessThanOrEqual(1);
		for (const { attributes } of modules) {
			expect.soft(attributes.src, page).toMatch(/\/_app\/immutable\/[\w./-]+\.js$/);
			expect.soft(attributes, page).toHaveProperty('async');
		}
	}
});

test('the build contains no file of a router', () => {
	const files = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' });
	const routers = files
		.filter((file) => file.endsWith('.js'))
		.filter((file) => built(file).includes('sveltekit:snapshot'));
	expect(routers).toEqual([]);
	expect(files.filter((file) => file.endsWith('__data.json'))).toEqual([]);
});

test('the hashed files are scripts, styles and fonts: the offline copy has each of them', () => {
	const others = readdirSync(join(buildFolder, '_app'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.\w+$/.test(file))
		.filter((file) => !/\.(js|css|woff2)(\.(br|gz))?$|^version\.json/.test(file));
	expect(others).toEqual([]);
});

/** The texts of a table of strings that no code contains by chance: several words, or Japanese. */
const textsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value].filter((text) =>
				/\p{L}+ \p{L}+ \p{L}+|[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}]{4}/u.test(text)
			)
		: Object.values(value as object).flatMap(textsIn);

test('the scripts contain no language: pages give them their strings', () => {
	const texts = [english, japanese].flatMap(textsIn);
	expect(texts.length).toBeGreaterThan(100);
	const scripts = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.js')
	);
	for (const script of scripts) {
		const code = built(script).toString();
		expect
			.soft(
				texts.filter((text) => code.includes(text)),
				script
			)
			.toEqual([]);
	}
});
