// @ts-check
/** `npm run licences` lists every installed package by its licence, and fails at one that nobody has looked at. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { carriedPackages } from './carried-packages.js';
import { messageOf } from './message.js';
import { buildFolder, projectFolder } from './places.js';
import { startedDirectly } from './started-directly.js';

/** Licences that ask for no more than to be named; the site carries such packages, and names them in licences.md. */
const forTheSite = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1'];

/** Licences of tools, which build and test the site and are no part of it. */
const forTools = [
	...forTheSite,
	'Apache-2.0',
	'BlueOak-1.0.0',
	'MPL-2.0',
	'Python-2.0',
	'Unlicense',
	'(MIT AND Zlib)',
	'(MIT AND BSD)'
];

/** Programs of hosts, under whatever licence: tests embed the story by them, and nothing is made with them or of them. */
const ofHosts = ['@iframe-resizer/core', '@iframe-resizer/parent'];

/** @returns {Promise<Map<string, string[]>>} names of packages by licence, the most frequent first */
async function packagesByLicence() {
	const { packages } = JSON.parse(await readFile(join(projectFolder, 'package-lock.json'), 'utf8'));
	/** @type {Map<string, Set<string>>} */
	const found = new Map();
	for (const [path, { license = 'none' }] of Object.entries(packages)) {
		if (path === '') continue;
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		found.set(license, (found.get(license) ?? new Set()).add(name));
	}
	return new Map(
		[...found]
			.map(([licence, names]) => /** @type {const} */ ([licence, [...names].sort()]))
			.sort(([, a], [, b]) => b.length - a.length)
	);
}

/**
 * Throws when a package has a licence that is not allowed where the package is used.
 *
 * @param {string} folder a build
 */
export async function keepToLicences(folder) {
	const installed = await packagesByLicence();
	const unknown = [...installed].filter(
		([licence, names]) =>
			!forTools.includes(licence) && !names.every((name) => ofHosts.includes(name))
	);
	const carried = await carriedPackages(folder);
	const strange = carried.filter(({ licence }) => !forTheSite.includes(licence));
	for (const [licence, names] of installed) {
		console.log(`${licence.padEnd(16)}${String(names.length).padStart(4)}  ${names.join(', ')}`);
	}
	console.log(`The site carries ${carried.map(({ name }) => name).join(', ')}.`);
	const problems = [
		...unknown.map(([licence, names]) => `${licence}: ${names.join(', ')}`),
		...strange.map(({ name, licence }) => `${licence}, in the site: ${name}`)
	];
	if (problems.length === 0) return;
	throw new Error(
		`Licences that nobody has looked at:\n${problems.join('\n')}\n` +
			'Read them; then name them in scripts/licences.js, or take another package.'
	);
}

if (startedDirectly(import.meta.url)) {
	try {
		await keepToLicences(buildFolder);
	} catch (error) {
		console.error(messageOf(error));
		process.exitCode = 1;
	}
}
