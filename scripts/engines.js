// @ts-check
/** The engines beside Chromium that the story run is read in: where they are on this machine. */
import { having } from './having.js';

/** @typedef {import('./debian-packages.js').Wanted} Wanted */

/**
 * Firefox ESR, which Playwright leads by the protocol that every Firefox speaks.
 *
 * @type {Wanted}
 */
const firefoxWanted = { name: 'firefox', files: ['firefox-esr'], packages: ['firefox-esr'] };

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
