import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

interface Options {
	folder: string;
	/** 0 selects a free port. */
	port: number;
	/** The folder of the site on its host, as in `/stories/four-meetings/`. Default: `/`. */
	base?: string;
	/**
	 * Sends `FILE.br` where the browser accepts brotli. A test that changes a file has to change both.
	 * Default: false.
	 */
	brotli?: boolean;
}

/**
 * Serves a folder on localhost as a static host does. `/page` is page.html. A folder's address ends in
 * a slash and is its index.html. A missing file is the nearest 404.html above it, with status 404.
 * `await using` closes the server at the end of a block.
 * @throws {Error} if the folder has no index.html, the base lacks a slash, or the port is taken.
 */
export async function serve({ folder, port, base = '/', brotli = false }: Options) {
	const root = resolve(folder);
	if (!(await isFile(join(root, 'index.html')))) {
		throw new Error(`There is no index.html in ${folder} to serve. Run \`npm run build\` first.`);
	}
	if (!/^\/(.*\/)?$/.test(base)) {
		throw new Error(`The base "${base}" must begin and end with a slash, as in "/stories/".`);
	}
	const sendFile = sirv(root, {
		// Reads the disk at each request, so that a new build needs no new server.
		dev: true,
		etag: true,
		brotli,
		extensions: [],
		setHeaders: (response, path) => {
			const isImmutable = path.startsWith('/_app/immutable/');
			// Fonts that a browser has to revalidate come too late for its first paint.
			if (isImmutable) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
			// Sandboxed frames have no origin, and other sites load the host script as a module.
			if (isImmutable || path === '/embed.js') {
				response.setHeader('access-control-allow-origin', '*');
			}
		}
	});

	const server = createServer((request, response) => {
		const address = `http://localhost${request.url ?? ''}`;
		// The URL parser resolves `..`, so that no address leads out of the folder.
		const { pathname, search } = new URL(URL.canParse(address) ? address : 'http://localhost/404');
		void locate(root, base, pathname).then(({ file, redirect }) => {
			if (redirect) response.writeHead(302, { location: redirect + search }).end();
			else if (file) {
				request.url = file;
				sendFile(request, response, () => void sendNotFound(root, '/', response));
			} else void sendNotFound(root, pathname.slice(base.length - 1), response);
		});
	});
	// Only this machine can connect: a preview is not a public server.
	server.listen(port, 'localhost');
	try {
		await once(server, 'listening');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		throw new Error(`Port ${port} is taken. Name another one, as in \`PORT=8080 npm start\`.`, {
			cause: error
		});
	}
	const close = async () => {
		const closed = once(server, 'close');
		server.close();
		// Browsers keep connections open, for which close() alone would wait.
		server.closeAllConnections();
		await closed;
	};
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
		close,
		[Symbol.asyncDispose]: close
	};
}

/** Finds the file of an address. `pathname` is still percent-encoded. */
async function locate(
	root: string,
	base: string,
	pathname: string
): Promise<{ file?: string; redirect?: string }> {
	if (`${pathname}/` === base) return { redirect: base };
	if (!pathname.startsWith(base)) return {};
	const path = `/${pathname.slice(base.length)}`;
	const exists = (name: string) => isFile(join(root, decoded(name)));

	if (path.endsWith('/')) {
		return (await exists(`${path}index.html`)) ? { file: `${path}index.html` } : {};
	}
	if (await exists(path)) return { file: path };
	if (await exists(`${path}.html`)) return { file: `${path}.html` };
	// Without the slash, every relative address in the page would miss its folder.
	if (await exists(`${path}/index.html`)) return { redirect: `${pathname}/` };
	return {};
}

/** Decodes as sirv does: encoded slashes stay encoded, and an invalid path stays as it is. */
function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

async function isFile(path: string): Promise<boolean> {
	return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** The text of the 404 page in the folder of a path, or in the nearest folder above it. */
async function notFoundPage(root: string, path: string): Promise<Buffer | undefined> {
	const folder = path.slice(0, path.lastIndexOf('/'));
	const page = await readFile(join(root, decoded(folder), '404.html')).catch(() => undefined);
	return page ?? (folder === '' ? undefined : notFoundPage(root, folder));
}

/** @param path The missing file, with a slash in front. */
async function sendNotFound(root: string, path: string, response: ServerResponse): Promise<void> {
	const page = await notFoundPage(root, path);
	const type = page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8';
	response.writeHead(404, { 'content-type': type }).end(page ?? 'Not found\n');
}
