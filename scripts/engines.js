// @ts-check
/** The engines beside Chromium that the story run is read in: where they are on this machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { having } from './having.js';

const run = promisify(execFile);

/** @typedef {import('./debian-packages.js').Wanted} Wanted */

/** Older ones do not know all the commands (`network.addDataCollector`) with which Playwright leads a Firefox. */
const OLDEST_FIREFOX = 143;

/**
 * Firefox ESR, which Playwright leads by the protocol that every Firefox speaks.
 *
 * @type {Wanted}
 */
const firefoxWanted = {
	name: 'firefox',
	files: ['firefox-esr'],
	packages: ['firefox-esr'],
	async lacks([program = '']) {
		const { stdout } = await run(program, ['--version']);
		const version = Number(/\d+/.exec(stdout)?.[0]);
		if (version >= OLDEST_FIREFOX) return undefined;
		return `${stdout.trim()} is too old to be led by Playwright, which takes ${OLDEST_FIREFOX} or later`;
	}
};

/**
 * WebKitGTK with its driver, and a screen to draw on.
 *
 * @type {Wanted}
 */
const webkitWanted = {
	name: 'webkit',
	files: ['WebKitWebDriver', 'Xvfb'],
	packages: ['webkit2gtk-driver', 'xvfb']
};

/** Firefox's program; undefined when this run goes without it. */
export async function firefox() {
	const places = await having(firefoxWanted);
	return places?.[0];
}

/** WebKit's driver and its screen; undefined when this run goes without them. */
export function webkit() {
	return having(webkitWanted);
}
