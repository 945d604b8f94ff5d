// @ts-check
/** Programs that npm does not bring: found on the machine, or installed from Debian's packages. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * @typedef {object} Wanted
 * @property {string} name what people call it, and what the variable WITHOUT calls it
 * @property {string[]} files what has to be there: names of programs, and whole paths of other files
 * @property {string[]} packages the Debian packages that bring them
 * @property {(places: string[]) => Promise<string | undefined>} [lacks] what is wrong with what is there, as “it is too old”; nothing when it will do
 */

/** Debian asks it before it starts a service: 101 forbids that. */
const servicePolicy = '/usr/sbin/policy-rc.d';

/**
 * Sees that a program is there, and installs it where that can be done.
 *
 * @param {Wanted} wanted
 * @returns {Promise<string[]>} where its files are, in the order in which they were asked for
 */
export async function ensureProgram(wanted) {
	const there = placesOf(wanted);
	if (there && !(await wanted.lacks?.(there))) return there;
	await install(wanted);
	const installed = placesOf(wanted);
	const names = wanted.packages.join(', ');
	if (!installed) throw new Error(`${names} came without ${wanted.files.join(', ')}.`);
	const fault = await wanted.lacks?.(installed);
	if (fault) throw new Error(`${names}: ${fault}. Or go without: WITHOUT=${wanted.name}.`);
	return installed;
}

/**
 * Where all files of a program are; undefined when one of them is missing.
 *
 * @param {Wanted} wanted
 */
function placesOf({ files }) {
	const places = files.map(placeOf).filter((place) => place !== undefined);
	return places.length === files.length ? places : undefined;
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function placeOf(file) {
	if (isAbsolute(file)) return existsSync(file) ? file : undefined;
	// Servers are kept where only an administrator's PATH leads.
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

/** @param {Wanted} wanted */
async function install({ name, files, packages }) {
	const mend =
		`Install ${files.join(', ')} (on Debian or Ubuntu: apt-get install ${packages.join(' ')}), ` +
		`or go without: WITHOUT=${name}.`;
	if (process.getuid?.() !== 0 || placeOf('apt-get') === undefined) {
		throw new Error(`${name} is not on this machine, or will not do. ${mend}`);
	}
	console.log(`Installing ${packages.join(' ')} ...`);
	// A server would start with its package, and take the ports of whatever runs here.
	const forbidden = existsSync(servicePolicy);
	if (!forbidden) await writeFile(servicePolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	try {
		// Lists of packages may be missing, or know of older packages only. Where they cannot be
		// fetched, those that are there may do.
		await aptGet(['update']);
		const code = await aptGet(['install', '--yes', '--no-install-recommends', ...packages]);
		if (code !== 0) throw new Error(`apt-get ended with ${code}, and says why above. ${mend}`);
	} finally {
		if (!forbidden) await rm(servicePolicy, { force: true });
	}
}

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function aptGet(args) {
	return new Promise((resolve, reject) => {
		const child = spawn('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			stdio: ['ignore', 'ignore', 'inherit']
		});
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}
