// @ts-check
/** `node scripts/browser.js` says which Chromium the tests use; the tests ask `chromium()`. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadedNow } from './browser/download.js';
import {
	downloadedByPlaywright,
	installedOnSystem,
	namedInEnvironment
} from './browser/installed.js';
import { launchArguments, provenByLaunch } from './browser/launches.js';
import { packedWithNpm } from './browser/packed.js';
import { messageOf } from './message.js';
import { browserFolder } from './places.js';
import { startedDirectly } from './started-directly.js';

/** @typedef {import('./browser/launches.js').Candidate} Candidate */

const memory = join(browserFolder, 'chromium.json');

/** From what someone asked for, over what costs nothing, to what has to be fetched. */
const sources = [
	{ name: 'CHROMIUM_PATH or CHROME_PATH', candidates: namedInEnvironment },
	{ name: "Playwright's own cache", candidates: downloadedByPlaywright },
	{ name: 'Chromium, Chrome or Edge on this system', candidates: installedOnSystem },
	{ name: '@sparticuz/chromium from npm (Linux on x64)', candidates: packedWithNpm },
	{ name: '`playwright install chromium`', candidates: downloadedNow }
];

/**
 * A Chromium that has been seen to start, with all that Playwright's launch needs to know of it.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string | undefined> }>}
 */
export async function chromium() {
	const { executablePath, env } = (await remembered()) ?? (await find());
	return { executablePath, args: launchArguments, env: { ...process.env, ...env } };
}

/** @returns {Promise<Candidate>} */
async function find() {
	/** @type {string[]} */
	const tried = [];
	for (const { name, candidates } of sources) {
		try {
			const found = await candidates();
			if (found.length === 0) tried.push(`${name}: none`);
			for (const candidate of found) {
				const failure = await failureOf(candidate);
				if (failure === undefined) return await remember(candidate);
				const line = `${candidate.found}: ${candidate.executablePath}: ${failure}`;
				tried.push(line);
				// Someone chose this one, and is not to think that it is the one in use.
				if (candidates === namedInEnvironment) console.warn(`${line}. Looking for another.`);
			}
		} catch (error) {
			tried.push(`${name}: ${firstLine(error)}`);
		}
	}
	throw new Error(
		[
			'No Chromium was found that starts, and the end-to-end tests need one. Tried:',
			...tried.map((line) => `  - ${line}`),
			"Install Chromium or Chrome (on Debian or Ubuntu the package is called chromium), or set CHROMIUM_PATH to one's program file, and run the same command again."
		].join('\n')
	);
}

/**
 * Why a browser cannot be used; undefined when it can.
 *
 * @param {Candidate} candidate
 */
async function failureOf(candidate) {
	if (!existsSync(candidate.executablePath)) return 'there is no such file';
	try {
		await provenByLaunch(candidate);
		return undefined;
	} catch (error) {
		return `does not start: ${firstLine(error)}`;
	}
}

/** @param {unknown} error */
function firstLine(error) {
	return messageOf(error).split('\n')[0];
}

/** A change of these asks for another browser, so they are remembered along with the answer. */
function asked() {
	return [process.env.CHROMIUM_PATH ?? '', process.env.CHROME_PATH ?? ''].join('\n');
}

/** @returns {Promise<Candidate | undefined>} */
async function remembered() {
	const text = await readFile(memory, 'utf8').catch(() => undefined);
	if (text === undefined) return undefined;
	const answer = JSON.parse(text);
	if (answer.asked !== asked() || !existsSync(answer.executablePath)) return undefined;
	return answer;
}

/** @param {Candidate} candidate */
async function remember(candidate) {
	await mkdir(browserFolder, { recursive: true });
	await writeFile(memory, `${JSON.stringify({ asked: asked(), ...candidate }, null, '\t')}\n`);
	return candidate;
}

if (startedDirectly(import.meta.url)) {
	try {
		const { found, executablePath } = (await remembered()) ?? (await find());
		console.log(`${executablePath} (${found})`);
	} catch (error) {
		console.error(messageOf(error));
		process.exitCode = 1;
	}
}
