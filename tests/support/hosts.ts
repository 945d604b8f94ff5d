import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#tools/free-port.ts';
import { findProgram } from '#tools/programs.ts';

/** Milliseconds until a server must respond. */
const TIMEOUT = 10_000;

/** A site in a real server, on this machine only. */
export interface Host {
	/** The server's origin. The site may be in a folder of it. */
	origin: string;
	stop: () => Promise<void>;
}

interface Published {
	/** Folder on disk that the server publishes as its root. */
	root: string;
	/** Text of the configuration. */
	configuration: string;
	/** A folder in which the server may write. */
	scratch: string;
}

/** Servers with a configuration in deploy/. */
export type HostName = 'nginx' | 'caddy';

/**
 * Starts a server with a site, and waits until it responds.
 * @throws {Error} if the server exits first, or does not respond within ten seconds.
 */
export async function startHost(name: HostName, published: Published): Promise<Host> {
	const port = await freePort();
	await mkdir(published.scratch, { recursive: true });
	const child = await STARTS[name](published, port);
	let errors = '';
	child.stderr?.on('data', (text: Buffer) => (errors += text.toString()));
	const ended = once(child, 'exit');
	await Promise.race([
		waitUntilReady(port),
		ended.then(() => {
			throw new Error(`${name} did not start:\n${errors}`);
		})
	]);
	return {
		origin: `http://localhost:${port}`,
		stop: async () => {
			child.kill();
			await ended;
		}
	};
}

const STARTS: Record<HostName, (published: Published, port: number) => Promise<ChildProcess>> = {
	async nginx({ root, configuration, scratch }, port) {
		const [program = '', brotli = ''] = findProgram('nginx') ?? [];
		const file = join(scratch, 'nginx.conf');
		const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(use) => `${use}_temp_path ${join(scratch, use)};`
		);
		await writeFile(join(scratch, 'site.conf'), configuration);
		await writeFile(
			file,
			// As root, nginx reads the site as another user, who may lack the rights.
			`${process.getuid?.() === 0 ? 'user root;' : ''}
			daemon off;
			pid ${join(scratch, 'nginx.pid')};
			load_module ${brotli};
			events {}
			http {
				access_log off;
				${folders.join('\n')}
				server {
					listen localhost:${port};
					root ${root};
					include ${join(scratch, 'site.conf')};
				}
			}`
		);
		return spawn(program, ['-e', 'stderr', '-p', scratch, '-c', file]);
	},

	async caddy({ root, configuration, scratch }, port) {
		const [program = ''] = findProgram('caddy') ?? [];
		const file = join(scratch, 'Caddyfile');
		await writeFile(file, `{\n\tadmin off\n}\n${configuration}`);
		return spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], {
			env: {
				...process.env,
				ADDRESS: `http://localhost:${port}`,
				ROOT: root,
				HOME: scratch,
				XDG_DATA_HOME: scratch,
				XDG_CONFIG_HOME: scratch
			}
		});
	}
};

async function waitUntilReady(port: number): Promise<void> {
	const end = Date.now() + TIMEOUT;
	while (Date.now() < end) {
		const socket = connect(port, 'localhost');
		const connected = await Promise.race([
			once(socket, 'connect').then(() => true),
			once(socket, 'error').then(() => false)
		]).catch(() => false);
		socket.destroy();
		if (connected) return;
		await pause(50);
	}
	throw new Error(`The server does not respond at port ${port} within ${TIMEOUT} ms.`);
}
