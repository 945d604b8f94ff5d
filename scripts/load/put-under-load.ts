/** Asks a server, over and over, by as many connections as it is told, and says how it bore that. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureProgram } from '../debian-packages.js';
import { generator } from './generator.js';
import { luaScript, type Request } from './lua-script.ts';

/** How long each load lasts, in seconds, and by how many connections it comes. */
export const LOAD = { seconds: 10, connections: 64 };

/** As wrk's script prints it; times in microseconds. */
const Said = v.object({
	requests: v.number(),
	bytes: v.number(),
	duration: v.number(),
	p50: v.number(),
	p99: v.number(),
	p999: v.number(),
	lost: v.number(),
	refused: v.number()
});

/** Latencies in milliseconds. */
export interface Borne {
	requestsASecond: number;
	/** Of an answer, with its headers, in the mean. */
	bytes: number;
	p50: number;
	p99: number;
	p999: number;
	/** Connections that failed, and answers that never came. */
	lost: number;
	/** Answers with a status of 400 or more. */
	refused: number;
}

function run(program: string, args: string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		let said = '';
		child.stdout.on('data', (text: Buffer) => (said += text.toString()));
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve(said);
			else reject(new Error(`${program} ended with ${String(code)}:\n${said}`));
		});
	});
}

/**
 * Puts a server under load.
 * @param scratch A folder to write to.
 */
export async function putUnderLoad(
	origin: string,
	requests: Request[],
	scratch: string
): Promise<Borne> {
	const [program = ''] = await ensureProgram(generator);
	const script = join(scratch, 'requests.lua');
	await writeFile(script, luaScript(requests));
	const { seconds, connections } = LOAD;
	const said = await run(program, [
		...['--threads', '1', '--connections', String(connections)],
		...['--duration', `${String(seconds)}s`, '--script', script, origin]
	]);
	const line = said.split('\n').find((text) => text.startsWith('{')) ?? '';
	const { duration, bytes, p50, p99, p999, ...counts } = v.parse(Said, JSON.parse(line));
	return {
		requestsASecond: (counts.requests / duration) * 1_000_000,
		bytes: bytes / counts.requests,
		p50: p50 / 1000,
		p99: p99 / 1000,
		p999: p999 / 1000,
		lost: counts.lost,
		refused: counts.refused
	};
}
