// @ts-check
import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A hash of the names and contents of files and of whole folders. It goes by contents, not by
 * times, since a fresh checkout gives every file a new time.
 *
 * @param {string} folder where the names are found
 * @param {string[]} names files and folders; one that is missing counts as missing
 */
export async function fingerprintFiles(folder, names) {
	const hash = createHash('sha256');
	for (const name of names) await add(hash, folder, name);
	return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 * @param {string} name
 */
async function add(hash, folder, name) {
	const path = join(folder, name);
	const found = await stat(path).catch(() => undefined);
	if (found === undefined) {
		hash.update(`missing ${name}\n`);
	} else if (found.isDirectory()) {
		const entries = (await readdir(path)).sort();
		hash.update(`folder ${name} ${entries.length}\n`);
		for (const entry of entries) await add(hash, folder, `${name}/${entry}`);
	} else {
		const contents = await readFile(path);
		hash.update(`file ${name} ${contents.length}\n`).update(contents);
	}
}
