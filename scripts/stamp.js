// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './places.js';

/**
 * What was noted under a name the last time; undefined when nothing was.
 *
 * @param {string} name
 */
export async function readStamp(name) {
	return readFile(join(cacheFolder, name), 'utf8').catch(() => undefined);
}

/**
 * @param {string} name
 * @param {string} text
 */
export async function writeStamp(name, text) {
	await mkdir(cacheFolder, { recursive: true });
	await writeFile(join(cacheFolder, name), text);
}
