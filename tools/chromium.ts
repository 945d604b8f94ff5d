/** Finds the Chromium that tests, `npm run sheet` and `npm run bench` use. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright, type LaunchOptions } from 'playwright-core';
import { cacheFolder, projectFolder } from './paths.ts';

/** No sandbox: it fails for root and in containers. The rest stops the browser's own requests. */
const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/** Passes the result to child processes, so that they do not search again. */
const RESULT = 'CHROMIUM_LAUNCH_OPTIONS';

/**
 * Returns Playwright's options to launch a Chromium: CHROMIUM_PATH, or the first one on this machine
 * that starts, or @sparticuz/chromium from npm.
 * @throws {Error} if none is found.
 */
export async function chromium(): Promise<LaunchOptions> {
	process.env[RESULT] ??= JSON.stringify(await find());
	const { env, ...found } = JSON.parse(process.env[RESULT]) as LaunchOptions;
	return { args: ARGUMENTS, env: { ...process.env, ...env }, ...found };
}

async function find(): Promise<LaunchOptions> {
	const executablePath = process.env.CHROMIUM_PATH;
	if (executablePath) return { executablePath };
	for (const candidate of installed()) if (await starts(candidate)) return candidate;
	if (process.platform === 'linux' && process.arch === 'x64') return unpacked();
	throw new Error(
		'No Chromium, Chrome or Edge on this machine starts. Install one, ' +
			'or run `npx playwright install chromium`, or set CHROMIUM_PATH to a program file.'
	);
}

/** Playwright's own download, Chrome and Edge in their usual places, Chromium on PATH. */
function installed(): LaunchOptions[] {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const programs = ['chromium', 'chromium-browser'].flatMap((name) =>
		folders.map((folder) => join(folder, name)).filter((path) => existsSync(path))
	);
	return [
		{},
		{ channel: 'chrome' },
		{ channel: 'msedge' },
		...programs.map((executablePath) => ({ executablePath }))
	];
}

/** A file that exists may be a stub, lack a library, or be for another processor. */
async function starts(options: LaunchOptions): Promise<boolean> {
	try {
		const browser = await playwright.launch({ args: ARGUMENTS, timeout: 20_000, ...options });
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

/** Unpacks @sparticuz/chromium (Linux, x64) into the cache folder, with the libraries it needs. */
function unpacked(): LaunchOptions {
	const manifest = join(projectFolder, 'node_modules/@sparticuz/chromium/package.json');
	const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
	const folder = join(cacheFolder, `chromium-${version}`);
	if (!existsSync(folder)) {
		const partial = `${folder}-partial`;
		rmSync(partial, { recursive: true, force: true });
		mkdirSync(partial, { recursive: true });
		const unpack = "import c from '@sparticuz/chromium'; await c.executablePath();";
		execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
			cwd: projectFolder,
			// The package unpacks to TMPDIR, and unpacks its libraries only where it takes this for Lambda.
			env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }
		});
		renameSync(partial, folder);
	}
	const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
	return {
		executablePath: join(folder, 'chromium'),
		env: {
			LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
			// Chromium does not start without a font configuration; the package brings one.
			...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') })
		}
	};
}
