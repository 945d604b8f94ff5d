/** Browsers and servers that npm does not install. `.ci/run` installs them from Debian's packages. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The files of each program: names on PATH, or absolute paths. */
const FILES = {
	firefox: ['firefox-esr'],
	webkit: ['WebKitWebDriver', 'Xvfb'],
	nginx: ['nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
	caddy: ['caddy']
};

/** A program that `npm test` uses if it is installed. */
export type ProgramName = keyof typeof FILES;

/** Older versions lack WebDriver BiDi commands that Playwright sends (`network.addDataCollector`). */
const OLDEST_FIREFOX = 143;

/** Names in the environment variable SKIP, as in `SKIP=webkit,caddy`. */
export const skipped = (): string[] => (process.env.SKIP ?? '').split(',').filter(Boolean);

/**
 * Returns the absolute paths of a program's files, in the order of the table above; undefined if
 * SKIP names the program, a file is missing, or the version is too old.
 */
export function findProgram(name: ProgramName): string[] | undefined {
	if (skipped().includes(name)) return undefined;
	const paths = FILES[name].map(pathOf).filter((path) => path !== undefined);
	if (paths.length < FILES[name].length) return undefined;
	return name === 'firefox' && isOldFirefox(paths[0] ?? '') ? undefined : paths;
}

/** Returns one sentence for each program that is neither here nor skipped. */
export function missingPrograms(): string[] {
	return (Object.keys(FILES) as ProgramName[])
		.filter((name) => !skipped().includes(name) && !findProgram(name))
		.map((name) => {
			const version = name === 'firefox' ? ` ${OLDEST_FIREFOX} or later` : '';
			return `${name}: needs ${FILES[name].join(' and ')}${version}. Install it, or set SKIP=${name}.`;
		});
}

function pathOf(file: string): string | undefined {
	if (isAbsolute(file)) return existsSync(file) ? file : undefined;
	// Debian keeps servers in folders that are on root's PATH only.
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

function isOldFirefox(program: string): boolean {
	const output = execFileSync(program, ['--version'], { encoding: 'utf8' });
	return Number(/\d+/.exec(output)?.[0]) < OLDEST_FIREFOX;
}
