/** Documents name files, commands, libraries and folders. These tests find a name that is out of date. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from './lint/layers.js';
import { projectFolder } from './paths.ts';

const DOCUMENTS = [
	'README.md',
	'CONTRIBUTING.md',
	...readdirSync(join(projectFolder, 'docs'))
		.filter((file) => file.endsWith('.md'))
		.map((file) => `docs/${file}`)
];

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');

const texts = DOCUMENTS.map((file) => ({ file, text: read(file) }));
const readme = read('README.md');

const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
	'scripts' | 'dependencies' | 'devDependencies',
	Record<string, string>
>;

/** A path from the project's folder, between backticks. */
const PATH =
	/`((?:src|stories|tools|tests|scripts|plugins|docs|deploy|static|\.ci)\/[\w./[\]()-]*)`/g;

/** The end of a path, between backticks: a source without its folder, or with a part of it. */
const SOURCE = /`((?:[\w-]+\/)*[\w.-]+\.(?:ts|js|svelte|css))`/g;

/** A placeholder for the id of any step, for any file or language. */
const PLACEHOLDER = /\b(?:ID|STEP|FILE|NAME|TAG)\b/;

const sources = ['src', 'stories', 'scripts', 'tools', 'plugins', 'tests']
	.flatMap((folder) =>
		readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
	)
	.concat(readdirSync(projectFolder))
	.map((path) => `/${path.replaceAll('\\', '/')}`);

const exists = (path: string) =>
	existsSync(join(projectFolder, path)) || sources.some((source) => source.endsWith(`/${path}`));

const matches = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map(([, name = '']) => name);

describe.each(texts)('$file', ({ text }) => {
	it('names only files and folders that exist', () => {
		const named = [...matches(text, PATH), ...matches(text, SOURCE)];
		expect(named.filter((path) => !PLACEHOLDER.test(path) && !exists(path))).toEqual([]);
	});

	it('names only commands of package.json', () => {
		const named = matches(text, /npm run ([\w:]+)/g);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});

describe('README.md lists', () => {
	it('every command', () => {
		const named = new Set(matches(readme, /npm (?:run )?([\w:]+)/g));
		expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
	});

	it('every library; plugins and types go with their library', () => {
		const table = readme.slice(readme.indexOf('## Libraries'));
		const packages = Object.keys({ ...dependencies, ...devDependencies });
		const goesWithAnother = /^@types\/|eslint|prettier|vite-plugin-svelte|^topojson-/;
		const missing = packages.filter(
			(name) => !goesWithAnother.test(name) && !table.includes(name.replace(/^.*\//, ''))
		);
		expect(missing).toEqual([]);
	});

	it('the layers of src in the order that lint enforces', () => {
		const tree = matches(readme, /^src\/([\w-]+)\/ /gm);
		expect(tree.filter((folder) => LAYERS.includes(folder))).toEqual(LAYERS);
	});
});
