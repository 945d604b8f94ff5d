import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { built } from './built.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml'
};

/**
 * Serves the built site, and pauses in the middle of each page.
 * @param mark The server pauses before this text.
 */
export async function serveInTwoPieces(mark: string) {
	let sendRest: () => void = () => undefined;
	const rest = new Promise<void>((resolve) => {
		sendRest = resolve;
	});
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
		const file = built(path);
		const pauseAt = path.endsWith('.html') ? file.indexOf(mark) : 0;
		response.write(file.subarray(0, pauseAt));
		void (pauseAt > 0 ? rest : Promise.resolve()).then(() => response.end(file.subarray(pauseAt)));
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		address: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
		/** Sends the rest of each page. */
		sendRest,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
