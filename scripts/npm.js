// @ts-check
import { execFile, spawn } from 'node:child_process';
import { projectFolder } from './places.js';

/**
 * Runs npm in the project folder with its output shown, and answers its exit code.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [environment] what to add to the environment
 * @returns {Promise<number>}
 */
export function npm(args, environment = {}) {
	const { command, shell, before } = npmCommand();
	return new Promise((resolve, reject) => {
		const child = spawn(command, [...before, ...args], {
			cwd: projectFolder,
			env: { ...process.env, ...environment },
			stdio: 'inherit',
			shell
		});
		child.on('error', (error) => {
			reject(
				new Error(
					`npm could not be started (${error.message}). It comes with Node: install Node anew.`
				)
			);
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/**
 * Runs npm in the project folder and answers what it writes, whatever its exit code.
 *
 * @param {string[]} args
 * @returns {Promise<string>}
 */
export function npmOutput(args) {
	const { command, shell, before } = npmCommand();
	return new Promise((resolve, reject) => {
		const options = { cwd: projectFolder, shell, maxBuffer: 64 * 1024 * 1024 };
		execFile(command, [...before, ...args], options, (error, output) => {
			// A code is npm's own answer; without one it never ran.
			if (error && typeof error.code !== 'number') reject(error);
			else resolve(output);
		});
	});
}

function npmCommand() {
	const running = process.env.npm_execpath;
	// The npm that started this script, run by the same Node: right even where PATH leads elsewhere.
	if (running?.endsWith('npm-cli.js')) {
		return { command: process.execPath, shell: false, before: [running] };
	}
	// On Windows npm is a batch file, which only a shell can start.
	return { command: 'npm', shell: process.platform === 'win32', before: [] };
}
