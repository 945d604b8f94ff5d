/** WebKitGTK over plain WebDriver: the browser, its driver, and a virtual screen. */
import { expect } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { freePort } from '#tools/free-port.ts';
import { findProgram } from '#tools/programs.ts';
import { writeFontConfiguration } from './font-configuration.ts';

/** Large enough for the largest viewport and the browser's toolbar. */
const SCREEN = '1600x1200x24';

/** Milliseconds until the driver's first response. */
const TIMEOUT = 20_000;

/** Sends a command and returns its value. Throws if the command fails. */
export type Command = (
	method: 'GET' | 'POST' | 'DELETE',
	path: string,
	body?: unknown
) => Promise<unknown>;

interface Answer {
	value: unknown;
}

function failureIn(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('error' in value)) return undefined;
	return JSON.stringify(value);
}

function commandsTo(address: string): Command {
	return async (method, path, body) => {
		const response = await fetch(address + path, {
			method,
			...(body === undefined ? {} : { body: JSON.stringify(body) })
		});
		const { value } = (await response.json()) as Answer;
		const failure = failureIn(value);
		if (failure !== undefined) throw new Error(`WebDriver ${method} ${path}: ${failure}`);
		return value;
	};
}

/** Starts a virtual screen. It writes its number to file descriptor 3. */
async function startScreen(program: string) {
	const screen = spawn(program, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
	return { screen, display: `:${String(number).trim()}` };
}

async function waitUntilReady(command: Command): Promise<void> {
	const status = () =>
		command('GET', '/status').then(
			() => 'responds',
			() => 'does not respond'
		);
	await expect.poll(status, { timeout: TIMEOUT }).toBe('responds');
}

async function stopProcess(program: ChildProcess): Promise<void> {
	if (program.exitCode !== null || program.signalCode !== null) return;
	const ended = once(program, 'exit');
	program.kill();
	await ended;
}

/**
 * Starts a browser with a new session.
 * @param args Arguments of the browser.
 * @throws {Error} if the driver or the virtual screen is not installed.
 */
export async function startWebDriver(args: string[]) {
	const [driverProgram, screenProgram] = findProgram('webkit') ?? [];
	if (!driverProgram || !screenProgram) throw new Error('WebKitWebDriver or Xvfb is missing.');
	const { screen, display } = await startScreen(screenProgram);
	const port = await freePort();
	const driver = spawn(driverProgram, [`--port=${port}`], {
		env: {
			...process.env,
			DISPLAY: display,
			LIBGL_ALWAYS_SOFTWARE: '1',
			FONTCONFIG_FILE: await writeFontConfiguration()
		},
		stdio: 'ignore'
	});
	const stop = async () => {
		await stopProcess(driver);
		await stopProcess(screen);
	};
	try {
		const toDriver = commandsTo(`http://127.0.0.1:${port}`);
		await waitUntilReady(toDriver);
		const { sessionId } = (await toDriver('POST', '/session', {
			capabilities: {
				alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation', ...args] } }
			}
		})) as { sessionId: string };
		const command: Command = (method, path, body) =>
			toDriver(method, `/session/${sessionId}${path}`, body);
		const close = async () => {
			// Only the driver stops the browser that it started.
			await command('DELETE', '').finally(stop);
		};
		return { command, close };
	} catch (error) {
		await stop();
		throw error;
	}
}
