// @ts-check
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { downloadedByPlaywright } from './installed.js';

/**
 * The browser that `playwright install chromium` downloads: the last resort, as it is big and
 * comes from a site that not every machine reaches.
 *
 * @returns {Promise<import('./launches.js').Candidate[]>}
 */
export async function downloadedNow() {
	console.log('No Chromium here starts; downloading one with `playwright install chromium` ...');
	const code = await playwrightInstall();
	if (code !== 0) throw new Error(`\`playwright install chromium\` ended with ${code}`);
	return downloadedByPlaywright();
}

/** @returns {Promise<number>} */
function playwrightInstall() {
	const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
	const program = join(dirname(manifest), 'cli.js');
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [program, 'install', 'chromium'], { stdio: 'inherit' });
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}
