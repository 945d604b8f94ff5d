// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { messageOf } from './message.js';
import { startedDirectly } from './started-directly.js';

/**
 * Serves a folder as a plain static host does: `/page` gives page.html, a folder's address ends in
 * a slash and gives its index.html, and what is not there gives 404.html with status 404.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port 0 takes any free one
 * @param {string} [options.base] the folder it is served under, such as `/stories/four-meetings/`
 * @param {boolean} [options.brotli] whether the files that are there in brotli, too, travel so; who changes a file while it is served needs both
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, port, base = '/', brotli = false }) {
	const root = resolve(folder);
	if (!(await isFile(join(root, 'index.html')))) {
		throw new Error(`There is no index.html in ${folder} to serve. Run \`npm run build\` first.`);
	}
	if (!/^\/(.*\/)?$/.test(base)) {
		throw new Error(`The base "${base}" must begin and end with a slash, as in "/stories/".`);
	}
	// Loaded here, since scripts that import this file run before anything is installed.
	const { default: sirv } = await import('sirv');
	// `dev` looks at the disk for every request, so a new build shows without a new start.
	const sendFile = sirv(root, {
		dev: true,
		etag: true,
		brotli,
		extensions: [],
		// As hosts do with names that hold a hash: fonts that a browser must ask about again come too
		// late for its first paint.
		setHeaders: (response, path) => {
			if (path.startsWith('/_app/immutable/')) {
				response.setHeader('cache-control', 'public, max-age=31536000, immutable');
			}
			// Sandboxed frames of other pages load scripts and fonts from no origin of their own, and
			// other pages may load the host script as a module.
			if (path.startsWith('/_app/immutable/') || path === '/embed.js') {
				response.setHeader('access-control-allow-origin', '*');
			}
		}
	});

	const server = createServer(async (request, response) => {
		const asked = `http://localhost${request.url}`;
		// Resolves any `..`, so that no address leads out of the folder.
		const { pathname, search } = new URL(URL.canParse(asked) ? asked : 'http://localhost/404');
		const answer = await locate(root, base, pathname);
		if (answer.redirect) {
			response.writeHead(302, { location: answer.redirect + search }).end();
		} else if (answer.file) {
			request.url = answer.file;
			sendFile(request, response, () => sendNotFound(root, response));
		} else {
			await sendNotFound(root, response);
		}
	});

	await new Promise((done, failed) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			failed(
				error.code === 'EADDRINUSE'
					? new Error(`Port ${port} is taken by another program. End it, or name another port.`)
					: error
			);
		});
		// Only this machine may ask: a preview is not a public server.
		server.listen(port, 'localhost', () => done(undefined));
	});

	const bound = server.address();
	const ownPort = bound !== null && typeof bound === 'object' ? bound.port : port;
	return {
		address: `http://localhost:${ownPort}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				// Browsers keep connections open, for which close() alone would wait.
				server.closeAllConnections();
			})
	};
}

/**
 * @param {string} root
 * @param {string} base
 * @param {string} pathname as asked for, still percent-encoded
 * @returns {Promise<{ file?: string, redirect?: string }>}
 */
async function locate(root, base, pathname) {
	if (`${pathname}/` === base) return { redirect: base };
	if (!pathname.startsWith(base)) return {};
	const path = `/${pathname.slice(base.length)}`;
	/** @param {string} name */
	const exists = (name) => isFile(join(root, decoded(name)));

	if (path.endsWith('/'))
		return (await exists(`${path}index.html`)) ? { file: `${path}index.html` } : {};
	if (await exists(path)) return { file: path };
	if (await exists(`${path}.html`)) return { file: `${path}.html` };
	// Without the slash, every relative address in the page would miss its folder.
	if (await exists(`${path}/index.html`)) return { redirect: `${pathname}/` };
	return {};
}

/**
 * As sirv decodes: encoded slashes stay encoded, and what cannot be decoded stays as it is.
 *
 * @param {string} path
 */
function decoded(path) {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

/** @param {string} path */
async function isFile(path) {
	return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/**
 * @param {string} root
 * @param {import('node:http').ServerResponse} response
 */
async function sendNotFound(root, response) {
	const page = await readFile(join(root, '404.html')).catch(() => undefined);
	const type = page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8';
	response.writeHead(404, { 'content-type': type }).end(page ?? 'Not found\n');
}

if (startedDirectly(import.meta.url)) {
	const [folder = 'build', port = '4273', base = '/'] = process.argv.slice(2);
	try {
		const { address } = await serve({ folder, port: Number(port), base });
		console.log(`Serving ${folder} at ${address}`);
	} catch (error) {
		console.error(messageOf(error));
		process.exitCode = 1;
	}
}
