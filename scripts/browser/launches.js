// @ts-check

/**
 * @typedef {object} Candidate a browser that may or may not start
 * @property {string} found where it was found, in words
 * @property {string} executablePath
 * @property {Record<string, string>} env what it needs in the environment beyond what is there
 */

/**
 * No sandbox, since containers and test machines run as root or without user namespaces, and the
 * browser only ever sees this story. The others keep it from asking the network for anything.
 */
export const launchArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

const patience = 20_000;

/**
 * Starts a browser and has it draw a page: a file that exists may still be a stub that asks to
 * install something, lack a library, or be made for another processor.
 *
 * @param {Candidate} candidate
 */
export async function provenByLaunch({ executablePath, env }) {
	const { chromium } = await import('playwright-core');
	const browser = await chromium.launch({
		executablePath,
		args: launchArguments,
		env: { ...process.env, ...env },
		timeout: patience
	});
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(patience);
		await page.setContent('<p>Four Meetings</p>');
		await page.locator('p').screenshot();
	} finally {
		await browser.close();
	}
}
