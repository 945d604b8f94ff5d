// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The packages that a build carries to readers, as its own licences.md names them.
 *
 * @param {string} folder a build
 * @returns {Promise<{ name: string, licence: string }[]>}
 */
export async function carriedPackages(folder) {
	const file = join(folder, 'licences.md');
	const headings = (await readFile(file, 'utf8')).matchAll(/^## (.+) - \S+(?: \((.+)\))?$/gm);
	const carried = [...headings].map(([, name = '', licence = 'none']) => ({ name, licence }));
	if (carried.length === 0) throw new Error(`${file} names no package at all: build anew.`);
	return carried;
}
