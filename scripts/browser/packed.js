// @ts-check
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { browserFolder } from '../places.js';

/** @typedef {import('./launches.js').Candidate} Candidate */

const folder = join(browserFolder, 'unpacked');

/**
 * The Chromium that the npm package @sparticuz/chromium holds, unpacked: it needs neither a
 * download site nor rights on the machine. It is made for Linux on x64 only.
 *
 * @returns {Promise<Candidate[]>}
 */
export async function packedWithNpm() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return [];
	// What an interrupted run has left half unpacked would be taken for the whole.
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const executablePath = await unpack();
	return [{ found: '@sparticuz/chromium from npm', executablePath, env: needs() }];
}

async function unpack() {
	const program = fileURLToPath(new URL('unpack.js', import.meta.url));
	const env = {
		...process.env,
		// It unpacks into the system's temporary folder, where it takes what it finds for its own.
		TMPDIR: folder,
		// Only if it believes to be there does it unpack the libraries that a bare system lacks.
		AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x'
	};
	try {
		const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
		return stdout.trim();
	} catch (error) {
		throw new Error('the package is not installed, or the disk is full', { cause: error });
	}
}

function needs() {
	const libraries = join(folder, 'al2023', 'lib');
	const inherited = process.env.LD_LIBRARY_PATH;
	/** @type {Record<string, string>} */
	const env = { LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries };
	// Without any font configuration Chromium does not start; the package brings one, with a font.
	if (!existsSync(join(sep, 'etc', 'fonts', 'fonts.conf'))) {
		env.FONTCONFIG_PATH = join(folder, 'fonts');
	}
	return env;
}
