// @ts-check
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, sep } from 'node:path';

/** @typedef {import('./launches.js').Candidate} Candidate */

/**
 * The browser that CHROMIUM_PATH or CHROME_PATH names.
 *
 * @returns {Candidate[]}
 */
export function namedInEnvironment() {
	return ['CHROMIUM_PATH', 'CHROME_PATH'].flatMap((name) => {
		const executablePath = process.env[name];
		return executablePath ? [{ found: name, executablePath, env: {} }] : [];
	});
}

/**
 * The browser that Playwright has downloaded for itself, if it has.
 *
 * @returns {Promise<Candidate[]>}
 */
export async function downloadedByPlaywright() {
	const { chromium } = await import('playwright-core');
	const executablePath = chromium.executablePath();
	if (!existsSync(executablePath)) return [];
	return [{ found: "Playwright's own cache", executablePath, env: {} }];
}

/**
 * The browsers on PATH, and where macOS and Windows keep programs that are not on it.
 *
 * @returns {Candidate[]}
 */
export function installedOnSystem() {
	return [...onPath(), ...applications(), ...programFiles()]
		.filter((executablePath) => existsSync(executablePath))
		.map((executablePath) => ({ found: 'this system', executablePath, env: {} }));
}

function onPath() {
	const names = [
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
		'microsoft-edge',
		'microsoft-edge-stable'
	];
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function applications() {
	if (process.platform !== 'darwin') return [];
	return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
		[sep, homedir()].map((top) =>
			join(top, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)
		)
	);
}

function programFiles() {
	if (process.platform !== 'win32') return [];
	const programs = [
		join('Chromium', 'Application', 'chrome.exe'),
		join('Google', 'Chrome', 'Application', 'chrome.exe'),
		join('Microsoft', 'Edge', 'Application', 'msedge.exe')
	];
	return programs.flatMap((program) =>
		['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => {
			const folder = process.env[name];
			return folder ? [join(folder, program)] : [];
		})
	);
}
