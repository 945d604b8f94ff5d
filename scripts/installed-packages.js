// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { projectFolder } from './places.js';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry
 * @typedef {Record<string, Entry>} Packages
 * @typedef {Record<string, unknown>} Manifest
 */

const dependencyFields = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

/**
 * The part of package.json that decides what is installed.
 *
 * @param {Manifest} manifest
 */
export function dependenciesOf(manifest) {
	return Object.fromEntries(dependencyFields.map((field) => [field, manifest[field] ?? {}]));
}

/**
 * Whether npm's own record of node_modules says the same as package-lock.json: true after a plain
 * `npm ci` or `npm install`, which then need not be done again.
 */
export async function installedAsLocked() {
	const record = await readJson(join('node_modules', '.package-lock.json')).catch(() => undefined);
	if (record === undefined) return false;
	const lock = await readJson('package-lock.json');
	const manifest = await readJson('package.json');

	const { '': root = {}, ...wanted } = /** @type {Packages} */ (lock.packages);
	const present = /** @type {Packages} */ (record.packages);
	return (
		// `overrides` stand only in package.json, never in the lock's copy of it.
		isDeepStrictEqual(
			{ ...dependenciesOf(root), overrides: {} },
			{ ...dependenciesOf(manifest), overrides: {} }
		) &&
		Object.keys(present).every((path) => path in wanted) &&
		Object.entries(wanted).every(([path, entry]) => isPresent(entry, present[path]))
	);
}

/**
 * @param {Entry} wanted
 * @param {Entry | undefined} present
 */
function isPresent(wanted, present) {
	if (present === undefined) return wanted.optional === true && !isForThisMachine(wanted);
	return wanted.version === present.version && wanted.integrity === present.integrity;
}

/**
 * Whether a package is made for this very system and processor. One that names neither, or a C
 * library too, may be left out for reasons that only npm knows; its word is taken.
 *
 * @param {Entry} entry
 */
function isForThisMachine({ os, cpu, libc }) {
	if (libc || !(os ?? cpu)) return false;
	return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
}

/**
 * @param {string} name
 * @returns {Promise<Manifest>}
 */
async function readJson(name) {
	return JSON.parse(await readFile(join(projectFolder, name), 'utf8'));
}
