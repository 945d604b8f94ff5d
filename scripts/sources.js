// @ts-check
import { createHash } from 'node:crypto';
import { fingerprintFiles } from './fingerprint.js';
import { projectFolder } from './places.js';

/** All that a build is made from: what is missing here would be changed without a new build. */
const sources = [
	'src',
	'static',
	'plugins',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
const settings = ['SITE_URL'];

/** A name for what a build is made from: the same sources have the same, on every machine. */
export async function fingerprintSources() {
	const hash = createHash('sha256');
	for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
	return hash
		.update(await fingerprintFiles(projectFolder, sources))
		.digest('hex')
		.slice(0, 16);
}
